package jp.renkei.synthetic;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invented names of towns and people, built from syllables; any two are at least two letters apart,
 * so that one slip never makes one name another.
 *
 * <p>Two words are within one letter exactly when they share a word among themselves and what is
 * left of them without one letter; these are kept as 64-bit hashes.
 */
final class TownNames {

  private static final double SHORT = 0.35;

  private final LongOpenHashSet neighbourhood = new LongOpenHashSet();
  private final Set<String> taken;
  private final SplittableRandom random;

  /**
   * @param taken words in lower case that no town may be called: countries and cities
   */
  TownNames(Set<String> taken, SplittableRandom random) {
    this.taken = taken;
    this.random = random;
  }

  /** A name that no earlier one is like. */
  String next(Vocabulary.Sound sound) {
    for (int tries = 0; ; tries++) {
      String name = build(sound, tries / 20);
      if (!taken.contains(name.toLowerCase(Locale.ROOT)) && isFar(name)) {
        remember(name);
        return name;
      }
    }
  }

  /** A name one letter away from the given one: Hunan beside Henan. */
  String nearTwin(String name) {
    StringBuilder twin = new StringBuilder(name);
    int at = 1 + random.nextInt(name.length() - 2);
    char old = name.charAt(at);
    String letters = "aeiou".indexOf(old) >= 0 ? "aeiou" : "bdfgklmnprst";
    char replacement = letters.charAt(random.nextInt(letters.length()));
    twin.setCharAt(at, replacement == old ? (old == 'a' ? 'o' : 'a') : replacement);
    remember(twin.toString());
    return twin.toString();
  }

  private String build(Vocabulary.Sound sound, int more) {
    List<String> syllables = sound.syllables();
    int count = more + (random.nextDouble() < SHORT ? 3 : 4);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < count; i++) {
      name.append(syllables.get(random.nextInt(syllables.size())).replace("-", ""));
    }
    if (!sound.suffixes().isEmpty() && random.nextInt(3) == 0) {
      name.append(sound.suffixes().get(random.nextInt(sound.suffixes().size())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private boolean isFar(String name) {
    if (name.length() < 6 || neighbourhood.contains(hash(name, -1))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (neighbourhood.contains(hash(name, i))) {
        return false;
      }
    }
    return true;
  }

  private void remember(String name) {
    for (int i = -1; i < name.length(); i++) {
      neighbourhood.add(hash(name, i));
    }
  }

  /** Hash of the name in lower case without the letter at that place. */
  private static long hash(String name, int without) {
    long hash = 1125899906842597L;
    for (int i = 0; i < name.length(); i++) {
      if (i != without) {
        hash = 31 * hash + Character.toLowerCase(name.charAt(i));
        hash *= 0x9E3779B97F4A7C15L | 1;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }
}
