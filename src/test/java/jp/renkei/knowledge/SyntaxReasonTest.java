package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slips of a hand that writes Turtle are named in plain words. */
class SyntaxReasonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a:b a:c a:d ; . . | there is an extra .",
        "a:b a:c [ a:d a:e . | a '[' is not closed",
        "a:b a:c , a:d . | a value is expected here, but there is ,",
        "a:b \"x\" a:c . | a property is expected here, but there is x.",
        "a:b a:c 。 | '。' means nothing here",
        "a:b a:c “x” . | '“' means nothing here",
        "a:b　a:c a:d . | '　' means nothing here",
        "@prefx b: <http://b/> . | there is no directive '@prefx'",
        "@prefix b <http://b/> . | lacks its ':'",
        "a:b a:c <rel> . | '<rel>' is not a full IRI",
        "a:b a:c <http://a b> . | a character (space)",
        "a:b a:c \"x\"@ . | the language tag is wrong",
        "a:b a:c \"x\"^^ . | the type after '^^' is missing",
        "a:b a:c \"\"\"x | the file ends before a string is closed",
        "a:b a:c a:d , | the file ends in the middle of a statement",
        "\"x\" a:b a:c . | cannot be the subject",
      })
  void a_slip_is_named(String turtle, String reason) {
    assertThat(read(turtle)).first().extracting(Fault::en).asString().contains(reason.strip());
  }

  @Test
  void an_unforeseen_complaint_keeps_the_words_of_the_parser() {
    assertThat(SyntaxReason.of("Something new").en())
        .isEqualTo("not readable as Turtle: Something new");
  }

  private static List<Fault> read(String turtle) {
    byte[] bytes = ("@prefix a: <http://a/> .\n" + turtle).getBytes(StandardCharsets.UTF_8);
    return TurtleFile.read(
        new SourceFile("f.ttl", "f.ttl", bytes), GraphFactory.createDefaultGraph(), new Places());
  }
}
