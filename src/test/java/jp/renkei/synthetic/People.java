package jp.renkei.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented authors: a family name and a given name by number. */
final class People {

  private static final int FAMILIES = 300;
  private static final int GIVEN = 20;

  private final List<String> families = new ArrayList<>();
  private final List<String> given = new ArrayList<>();

  People(Vocabulary vocabulary, SplittableRandom random) {
    for (Vocabulary.Sound sound : vocabulary.sounds()) {
      for (int i = 0; i < FAMILIES; i++) {
        families.add(name(sound, 2 + random.nextInt(2), random));
      }
      for (int i = 0; i < GIVEN; i++) {
        given.add(name(sound, 2, random));
      }
    }
  }

  private static String name(Vocabulary.Sound sound, int syllables, SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(sound.syllables().get(random.nextInt(sound.syllables().size())));
    }
    String joined = name.toString().replace("-", "");
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
  }

  int draw(SplittableRandom random) {
    return random.nextInt(families.size() * given.size());
  }

  String family(int person) {
    return families.get(person / given.size());
  }

  String given(int person) {
    return given.get(person % given.size());
  }
}
