package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ByteSearchTest {

  private static final String LETTERS = "aZ09,.;-'~ & \"\t\u007f\u001fé京 ";

  /** What may begin one. */
  private static final Pattern ENTITY = Pattern.compile("&(?! )");

  @Test
  void plain_text_is_what_decoding_and_folding_leave_as_it_is() {
    Random random = new Random(11);
    int plain = 0;
    for (int round = 0; round < 20_000; round++) {
      String text = text(random);
      byte[] bytes = ("x" + text + "  ").getBytes(StandardCharsets.UTF_8);
      int to = bytes.length - 2;

      boolean expected =
          text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"')
              && !ENTITY.matcher(text).find()
              && Folding.blanks(text).equals(text);
      assertThat(ByteSearch.isPlain(bytes, 1, to)).as("<%s>", text).isEqualTo(expected);
      plain += expected ? 1 : 0;
    }
    assertThat(plain).isBetween(4_000, 16_000);
  }

  @Test
  void first_place_of_a_byte_is_found_wherever_it_stands() {
    for (int length = 0; length < 40; length++) {
      byte[] bytes = new byte[length];
      assertThat(ByteSearch.first(bytes, 0, length, ';')).isEqualTo(length);
      for (int at = 0; at < length; at++) {
        bytes[at] = ';';
        assertThat(ByteSearch.first(bytes, 0, length, ';')).isEqualTo(at);
        assertThat(ByteSearch.first(bytes, 0, at, ';')).isEqualTo(at);
        bytes[at] = 0;
      }
    }
  }

  /** Mostly of letters, with rarely more than one that is none. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int at = 0; at < length; at++) {
      int of = random.nextInt(12) == 0 ? LETTERS.length() : 13;
      text.append(LETTERS.charAt(random.nextInt(of)));
    }
    return text.toString();
  }
}
