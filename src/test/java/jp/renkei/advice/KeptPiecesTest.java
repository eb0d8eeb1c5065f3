package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;

/** What is kept of documents makes them faster, and never different. */
class KeptPiecesTest {

  private static final String ID = "test";

  /** About the grounds of one advice, so that a writer starts anew again and again. */
  private static final long LITTLE = 200_000;

  private final Advisor advisor = TestAdvisor.advisor();
  private final List<Answers> answers =
      Stream.concat(
              TestAdvisor.fixtures().stream().map(TestAdvisor::fixture),
              new RandomAnswers(advisor.questionnaire(), 5).next(20).stream())
          .toList();

  @Test
  void a_writer_that_keeps_much_little_or_nothing_writes_the_same_bytes() {
    for (Language language : Language.values()) {
      AdviceJson much = writer(language, Long.MAX_VALUE);
      AdviceJson little = writer(language, LITTLE);
      for (int pass = 0; pass < 2; pass++) {
        for (Answers given : answers) {
          Advice advice = advisor.advise(given);
          byte[] anew = bytes(writer(language, 0), advice);
          assertThat(bytes(much, advice)).isEqualTo(anew);
          assertThat(bytes(little, advice)).isEqualTo(anew);
        }
      }
    }
  }

  @Test
  void threads_that_share_a_writer_get_what_one_gets_alone() {
    List<byte[]> alone =
        answers.stream().map(a -> bytes(writer(Language.JA, 0), advisor.advise(a))).toList();
    for (long most : List.of(LITTLE, Long.MAX_VALUE)) {
      AdviceJson shared = writer(Language.JA, most);

      List<byte[]> together =
          IntStream.range(0, 4 * answers.size())
              .parallel()
              .mapToObj(i -> bytes(shared, advisor.advise(answers.get(i % answers.size()))))
              .toList();

      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i)).isEqualTo(alone.get(i % answers.size()));
      }
    }
  }

  @Test
  void filled_up_it_starts_anew_and_never_exceeds_its_bound() {
    KeptPieces<Integer> pieces = new KeptPieces<>(1000);

    for (int i = 0; i < 100; i++) {
      byte[] piece = new byte[90];
      assertThat(pieces.get(i, () -> piece)).isSameAs(piece);
      assertThat(pieces.get(i)).isSameAs(piece);
      assertThat(pieces.bytes()).isBetween(90L, 1000L);
    }
  }

  @Test
  void a_piece_beyond_the_bound_is_not_kept() {
    KeptPieces<String> pieces = new KeptPieces<>(10);
    pieces.get("short", () -> new byte[5]);

    pieces.get("long", () -> new byte[11]);

    assertThat(pieces.get("long")).isNull();
    assertThat(pieces.get("short")).isNotNull();
  }

  @Test
  void a_document_is_as_long_as_it_says_and_pieces_may_be_longer_than_what_is_written_at_once() {
    JsonDocument document = new JsonDocument();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (int size : List.of(0, 1, 70_000, 65_535, 200_000, 3)) {
      byte[] piece = new byte[size];
      for (int i = 0; i < size; i++) {
        piece[i] = (byte) (i * 31 + size);
      }
      expected.writeBytes(piece);
      document.add(piece);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    document.writeTo(out);

    assertThat(document.length()).isEqualTo(expected.size());
    assertThat(out.toByteArray()).isEqualTo(expected.toByteArray());
  }

  private AdviceJson writer(Language language, long mostBytes) {
    return advisor.json(language).keeping(mostBytes);
  }

  private static byte[] bytes(AdviceJson writer, Advice advice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(advice, ID, out);
    return out.toByteArray();
  }
}
