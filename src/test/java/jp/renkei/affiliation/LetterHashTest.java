package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterHashTest {

  @Test
  void hash_without_a_letter_is_that_of_the_word_without_it() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String word = word(random);
      long[] without = LetterHash.withoutEach(word);

      assertThat(without).hasSize(word.length());
      for (int at = 0; at < word.length(); at++) {
        String rest = word.substring(0, at) + word.substring(at + 1);
        assertThat(without[at]).as("%s without letter %s", word, at).isEqualTo(LetterHash.of(rest));
      }
    }
  }

  @Test
  void order_of_letters_matters() {
    assertThat(LetterHash.of("trail")).isNotEqualTo(LetterHash.of("trial"));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(20);
    for (int at = 0; at < length; at++) {
      word.append((char) ('a' + random.nextInt(random.nextInt(10) == 0 ? 0x300 : 26)));
    }
    return word.toString();
  }
}
