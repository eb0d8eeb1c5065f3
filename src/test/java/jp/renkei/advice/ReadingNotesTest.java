package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.fact.ReadingNote;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How figures and tables are to be read. Expected: 2.1.2, 2-5, 2.2.2 and 2.4.3. */
class ReadingNotesTest {

  private final JsonNode document =
      TestAdvisor.document(
          TestAdvisor.advise(
              "{'organisation':'company','gains':['technology','market'],'areas':['devices'],"
                  + "'intent':'complement'}"),
          Language.JA);

  @Test
  void a_place_on_the_plot_brings_the_notes_of_its_two_indicators() {
    assertThat(notesUnder(document, "figure"))
        .isNotEmpty()
        .allSatisfy(
            notes ->
                assertThat(notes)
                    .contains("note-papers-rough", "note-eigenvector-relations")
                    .doesNotContain("note-degree-ignores-strength"));
  }

  @Test
  void a_strength_in_an_area_says_that_it_is_relative() {
    List<List<String>> found = new ArrayList<>();
    grounds(document)
        .filter(ground -> ground.get("source").stringValue().equals("図表 2-11"))
        .forEach(ground -> found.add(notes(ground)));

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(notes -> assertThat(notes).contains("note-strength-is-relative"));
  }

  @Test
  void the_lower_left_says_that_its_low_priority_is_a_view_of_technology() {
    JsonNode emerging =
        document
            .get("partners")
            .valueStream()
            .filter(region -> region.get("region").stringValue().equals("emerging"))
            .findFirst()
            .orElseThrow();

    assertThat(emerging.get("grounds"))
        .isNotEmpty()
        .allSatisfy(ground -> assertThat(notes(ground)).contains("note-emerging-technology-view"));
  }

  @Test
  void every_note_on_a_ground_stands_on_top_once_and_no_note_is_unknown() {
    List<String> listed =
        document.get("readingNotes").valueStream().map(n -> n.get("id").stringValue()).toList();
    Set<String> used = new TreeSet<>();
    grounds(document).forEach(ground -> used.addAll(notes(ground)));

    assertThat(listed).doesNotHaveDuplicates().containsAll(used);
    assertThat(
            TestAdvisor.advisor().knowledge().facts(ReadingNote.class).stream()
                .map(note -> Candidates.local(note.statement()))
                .collect(Collectors.toSet()))
        .containsAll(listed);
    assertThat(document.get("readingNotes"))
        .allMatch(note -> note.has("text") && note.has("source"));
  }

  @Test
  void what_is_shown_of_economies_is_said_to_stand_in_for_companies() {
    assertThat(document.get("readingNotes").valueStream().map(n -> n.get("id").stringValue()))
        .contains("note-economy-stands-in", "note-economy-means");
  }

  @Test
  void counts_of_cases_say_how_they_were_collected() {
    assertThat(notes(document.at("/methods/0/reference"))).containsExactly("note-cases-collected");
    assertThat(notes(document.at("/patterns/0/reference")))
        .containsExactly("note-cases-classified");
  }

  @Test
  void the_text_numbers_the_notes_and_points_to_them() {
    String text =
        TestAdvisor.advisor()
            .text(Language.JA)
            .advice(TestAdvisor.advise("{'organisation':'company','gains':['reputation']}"));

    assertThat(text).containsPattern("\\[図表 5-1\\]※\\d").contains("■ 数値と図表の読み方\n※1 ");
  }

  private static List<List<String>> notesUnder(JsonNode document, String kind) {
    return grounds(document)
        .filter(
            ground ->
                ground
                    .get("premises")
                    .valueStream()
                    .anyMatch(premise -> premise.get("kind").stringValue().equals(kind)))
        .map(ReadingNotesTest::notes)
        .toList();
  }

  /** All grounds, and those that they rest on in turn. */
  private static Stream<JsonNode> grounds(JsonNode node) {
    Stream<JsonNode> own = node.path("grounds").valueStream();
    return Stream.concat(own, node.valueStream().flatMap(ReadingNotesTest::grounds));
  }

  private static List<String> notes(JsonNode ground) {
    return ground.path("notes").valueStream().map(JsonNode::stringValue).toList();
  }
}
