package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenFormsTest {

  private final WrittenForms forms = new WrittenForms();

  @Test
  void commonest_form_is_shown_though_others_came_first() {
    forms.add("Univ. of Tokyo", 2);
    forms.add("University of Tokyo", 1);
    forms.add("University of Tokyo", 4);
    forms.add("Univ. of Tokyo", 1);

    assertThat(forms.commonest()).isEqualTo("University of Tokyo");
  }

  @Test
  void of_equally_common_forms_one_in_capitals_is_not_shown() {
    forms.add("UNIVERSITY OF LEEDS", 2);
    forms.add("University of Leeds", 2);

    assertThat(forms.commonest()).isEqualTo("University of Leeds");
  }

  @Test
  void of_equally_common_forms_the_first_by_its_letters_is_shown() {
    forms.add("b", 1);
    forms.add("a", 1);
    forms.add("c", 1);

    assertThat(forms.commonest()).isEqualTo("a");
  }
}
