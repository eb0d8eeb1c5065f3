package jp.renkei.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import jp.renkei.synthetic.SyntheticInstitution.Identity;
import org.junit.jupiter.api.Test;

class SpellingNoiseTest {

  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final List<String> COUNTRIES =
      List.of("CN", "US", "JP", "DE", "IN", "FR", "BR", "HK", "SG", "TW", "KR", "CZ", "GB", "GE");
  private static final int[] COUNTS = {
    400, 400, 200, 150, 300, 100, 80, 50, 30, 60, 80, 40, 100, 10
  };
  private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");

  @Test
  void same_seed_gives_the_same_spellings() {
    assertThat(spellings(2000, 7)).isEqualTo(spellings(2000, 7)).isNotEqualTo(spellings(2000, 8));
  }

  @Test
  void country_said_to_be_named_is_named_and_no_other() {
    for (Spelling spelling : spellings(8_000, 1)) {
      if (spelling.institutions().size() > 1) {
        continue;
      }
      for (String country : spelling.countries()) {
        boolean written =
            VOCABULARY.spellings(country).stream()
                .filter(s -> spelling.named() || !s.kind().equals("code"))
                .anyMatch(s -> hasWord(spelling.text(), s.text()));

        assertThat(written).as("%s names %s", spelling, country).isEqualTo(spelling.named());
      }
    }
  }

  @Test
  void untouched_name_stands_in_the_text() {
    Set<SpellingKind> touching =
        Set.of(
            SpellingKind.TYPO,
            SpellingKind.ABBREVIATED,
            SpellingKind.DASH,
            SpellingKind.ACCENTS_DROPPED,
            SpellingKind.AMPERSAND,
            SpellingKind.BLANKS,
            SpellingKind.MISSING_COMMA);
    for (Spelling spelling : spellings(8_000, 2)) {
      if (spelling.kinds().stream().noneMatch(touching::contains)) {
        for (SyntheticInstitution institution : spelling.institutions()) {
          assertThat(names(institution))
              .as("%s", spelling)
              .anyMatch(name -> hasWord(spelling.text(), name));
        }
      }
    }
  }

  @Test
  void every_kind_of_spelling_occurs_about_as_often_as_its_rate_says() {
    Map<SpellingKind, Integer> seen = new EnumMap<>(SpellingKind.class);
    List<Spelling> spellings = spellings(40_000, 3);
    spellings.forEach(s -> s.kinds().forEach(kind -> seen.merge(kind, 1, Integer::sum)));

    assertThat(seen.keySet()).containsExactlyInAnyOrder(SpellingKind.values());
    for (SpellingKind kind :
        List.of(SpellingKind.DEPARTMENT, SpellingKind.TYPO, SpellingKind.ABBREVIATED)) {
      double rate = VOCABULARY.rate(kind);
      assertThat(seen.get(kind) / 40_000.0).as("%s", kind).isCloseTo(rate, within(rate * 0.2));
    }
  }

  @Test
  void text_can_stand_in_an_export_between_semicolons() {
    assertThat(spellings(8_000, 4))
        .extracting(Spelling::text)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain(";", "\n", "\"")
                    .isNotBlank()
                    .isEqualTo(text.strip()));
  }

  @Test
  void names_are_two_letters_apart_unless_marked() {
    List<SyntheticInstitution> institutions = institutions(new SplittableRandom(5));
    List<String> cores =
        institutions.stream()
            .filter(i -> i.identity() == Identity.NAME)
            .map(SyntheticInstitution::core)
            .distinct()
            .toList();

    for (String a : cores.subList(0, 300)) {
      assertThat(cores).noneMatch(b -> !a.equals(b) && withinOneLetter(a, b));
    }
    assertThat(institutions).extracting(SyntheticInstitution::identity).contains(Identity.values());
  }

  @Test
  void no_name_means_two_institutions_unless_the_place_tells() {
    Map<String, SyntheticInstitution> byName = new HashMap<>();
    for (SyntheticInstitution institution : institutions(new SplittableRandom(6))) {
      if (institution.identity() != Identity.NAME_AND_PLACE) {
        for (String name : names(institution)) {
          SyntheticInstitution other = byName.put(name, institution);
          assertThat(other).as(name).isNull();
        }
      }
    }
  }

  private static List<String> names(SyntheticInstitution institution) {
    List<String> names = new ArrayList<>(institution.otherNames());
    names.add(institution.name());
    return names;
  }

  private static boolean withinOneLetter(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }

  /** Whether the words stand in the text, whatever their case, width and accents. */
  private static boolean hasWord(String text, String words) {
    String folded = fold(text);
    String sought = fold(words);
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      if (isEdge(folded, at - 1) && isEdge(folded, at + sought.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0
        || at >= text.length()
        || !WORD_CHARACTER.matcher(text.substring(at, at + 1)).matches();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?, ?", ", ")
        .toLowerCase(Locale.ROOT);
  }

  private static List<SyntheticInstitution> institutions(SplittableRandom random) {
    return SyntheticInstitutions.of(VOCABULARY, COUNTRIES, COUNTS, random);
  }

  private static List<Spelling> spellings(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SyntheticInstitution> all = institutions(random.split());
    SpellingNoise noise = new SpellingNoise(VOCABULARY);
    List<Spelling> spellings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SyntheticInstitution second = all.get(random.nextInt(all.size()));
      spellings.add(noise.spell(all.get(random.nextInt(all.size())), Optional.of(second), random));
    }
    return spellings;
  }
}
