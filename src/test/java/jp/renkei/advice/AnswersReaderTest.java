package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be an answer is an error that names the place, what was found and what was meant. */
class AnswersReaderTest {

  /** Places counted by hand, from 1; the parser's own words reach nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'organisation': 'company', 'gains': [} | line 1, column 39: | '}' cannot stand here",
        "{'organisation': company} | line 1, column 18: | 'company' cannot stand here",
        "{'organisation' 'company'} | line 1, column 17: | cannot stand here",
        "{'organisation': 'company'} x | line 1, column 29: | 'x' cannot stand here",
        "`{'organisation': 'comp\nany'}` | line 1, column 23: | the line cannot end here",
        "`{'organisation': 'company',\n 'gains': ['a'` | line 2, column | ends too early",
        "{'organisation': 'comp | line 1, column | ends too early",
        "`{'organisation': 1,\n 'organisation': 2}` | line 2, column | 'organisation' stands twice"
      })
  void what_is_not_json_is_named_by_line_and_column_in_plain_words(
      String json, String place, String reason) {
    AnswerFault fault = only(json);

    assertThat(fault.detail().en()).contains(place, reason.replace('\'', '"'));
    assertThat(fault.detail().ja()).startsWith("JSON として読めない：").contains("行", "列：");
    assertThat(fault.detail().ja() + fault.detail().en())
        .doesNotContain("REDACTED", "StreamReadFeature", "Unexpected", "token");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'organisation':'compny'} | /organisation | compny | company",
        "{'organisation':'company','gain':['technology']} | /gain | gain | gains",
        "{'organisation':'company','gains':['technolgy']} | /gains/0 | technolgy | technology",
        "{'organisation':'company','areas':['ai','device']} | /areas/1 | device | devices",
        "{'organisation':'company','areas':['ai'],'areaStrength':{'ai':'stong'}} | /areaStrength/ai"
            + " | stong | strong",
        "{'organisation':'company','practices':['company-3','company-33']} | /practices/1 |"
            + " company-33 | company-3",
        "{'organisation':'company','horizon':'longg'} | /horizon | longg | long"
      })
  void an_unknown_name_is_named_with_its_place_and_the_nearest(
      String json, String pointer, String found, String nearest) {
    AnswerFault fault = only(json);

    assertThat(fault.pointer()).isEqualTo(pointer);
    assertThat(fault.detail().en()).contains("\"" + found + "\"", "\"" + nearest + "\"", "Allowed");
    assertThat(fault.detail().ja()).contains("「" + found + "」", "「" + nearest + "」");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'organisation':'company','gains':'technology'} | /gains",
        "{'organisation':'company','gains':[1]} | /gains/0",
        "{'organisation':'company','gains':[null]} | /gains/0",
        "{'organisation':['company']} | /organisation",
        "{'organisation':'company','dataAbroad':'yes'} | /dataAbroad",
        "{'organisation':'company','dataAbroad':[]} | /dataAbroad",
        "{'organisation':'company','horizon':['long']} | /horizon",
        "{'organisation':'company','areaStrength':['strong']} | /areaStrength",
        "{'organisation':'company','gains':['market','market']} | /gains/1",
        "{'organisation':'company','excludedCountries':['JP']} | /excludedCountries/0",
        "{'organisation':'company','consideredCountries':['XX']} | /consideredCountries/0",
        "{'gains':['market']} | /organisation",
        "{'organisation':null} | /organisation"
      })
  void a_wrong_type_or_value_is_named_with_its_place(String json, String pointer) {
    assertThat(only(json).pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "null",
        "[]",
        "42",
        "{",
        "{'organisation':'company'",
        "{'organisation':'company'} {}",
        "{'organisation':'company','organisation':'university'}",
        "{'organisation':'company',}",
        "not json"
      })
  void what_is_no_answers_document_is_refused_as_a_whole(String json) {
    AnswerFault fault = only(json);

    assertThat(fault.pointer()).isEmpty();
    assertThat(fault.detail().ja()).isNotBlank();
    assertThat(fault.detail().en()).isNotBlank();
  }

  @Test
  void a_megabyte_of_nonsense_is_refused_shortly() {
    AnswerFault fault = only("x".repeat(1_000_000));

    assertThat(fault.detail().en()).contains("larger").hasSizeLessThan(300);
  }

  @Test
  void a_long_wrong_value_is_not_repeated_at_length() {
    AnswerFault fault = only("{'organisation':'" + "a".repeat(50_000) + "'}");

    assertThat(fault.detail().en()).hasSizeLessThan(1_000);
  }

  @Test
  void all_faults_come_at_once_in_the_order_of_the_document() {
    assertThat(
            faults(
                "{'organisation':'company','gains':['x'],'gain':[],'horizon':1,'areas':['ai','y']}"))
        .extracting(AnswerFault::pointer)
        .containsExactly("/gains/0", "/gain", "/horizon", "/areas/1");
  }

  @Test
  void a_byte_order_mark_is_dropped() {
    assertThat(TestAdvisor.answers("\uFEFF{'organisation':'company'}").organisation())
        .isEqualTo("company");
  }

  @Test
  void every_field_of_the_contract_is_known() {
    Answers answers =
        TestAdvisor.answers(
            """
            {
              "organisation": "company",
              "purposes": ["create"],
              "gains": ["technology", "relationships"],
              "areas": ["devices"], "areaStrength": {"devices": "strong"},
              "intent": "strengthen",
              "horizon": "long", "orientation": "basic",
              "funding": ["self", "both"], "site": ["partner"], "government": ["both", "none"],
              "agency": ["joint"], "researchers": ["both"],
              "intellectualProperty": "own", "disclosure": "selective", "legalCapability": "some",
              "dataAbroad": true, "researchDepartment": true,
              "challenges": ["people-5"],
              "practices": ["company-3", "company-1.2", "english-education", "personal-ties"],
              "excludedCountries": ["CN"], "consideredCountries": ["AU"]
            }
            """);

    assertThat(answers.unused()).isEmpty();
    assertThat(answers.chosen("gains")).containsExactly("technology", "relationships");
  }

  private static AnswerFault only(String json) {
    List<AnswerFault> faults = faults(json);
    assertThat(faults).as(json.substring(0, Math.min(80, json.length()))).hasSize(1);
    return faults.getFirst();
  }

  private static List<AnswerFault> faults(String json) {
    InvalidAnswersException e =
        catchThrowableOfType(InvalidAnswersException.class, () -> TestAdvisor.answers(json));
    assertThat(e).as("accepted").isNotNull();
    return e.faults();
  }
}
