package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.renkei.corpus.RawAffiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Institutions with the invented registry, and by rules without one. */
class InstitutionTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Dept. of Physics, Valeport University, Valeport, UK; 000000a01",
        "Universidad de Valeport; 000000a01",
        "Valeport University School of Medicine, Valeport, UK; 000000a01",
        "Valeport University School of Medicine 2 , Valeport, UK; 000000a01",
        "Valeport Institute of Tidal Physics 3 , Valeport, UK; 000000a02",
        "Kitagawa Daigaku School of Medicine; 000000a11",
        "Valeport University Miller School of Medicine, Valeport, UK; 000000a01",
        "Old Harbour Polytechnic, Valeport, UK; 000000a01",
        "Valeport Institute of Tidal Physics, Valeport University, UK; 000000a01",
        "Univ. of Northmoor, Canada; 000000a03",
        "Northmoor University, New Zealand; 000000a04",
        "University of Lakeland, Fairbrook, OR, USA; 000000a07",
        "Trinity College, Dublin, Ireland; 000000a08",
        "Trinity College, Melbourne, Australia; 000000a09",
        "工学研究科、北川大学; 000000a11",
        "NCMR, Yokosuka, Japan; 000000a10",
        "Valeport University, Valeport, UK and Kitagawa University, Nagoya, Japan;"
            + " 000000a01|000000a11",
      })
  void name_of_the_registry_is_found(String text, String id) {
    assertThat(Placing.institution(Placing.WITH_REGISTRY, text)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Trinity College",
        "Institute of Physics, Foo University, Ankara, Turkey",
        "CHU, Bordeaux, France",
        "Technical Univ. of Northmoor, Canada",
        "Northmoor University Hospital, New Zealand",
        "University of Lakeland, USA",
      })
  void what_is_ambiguous_generic_or_another_name_is_no_organisation_of_the_registry(String text) {
    assertThat(Placing.institution(Placing.WITH_REGISTRY, text)).doesNotContain("000000a");
  }

  @Test
  void every_decision_names_its_step() {
    Placements placements =
        Placing.place(
            Placing.WITH_REGISTRY,
            "Valeport University, UK",
            "北川大学",
            "NCMR, Yokosuka",
            "Trinity College",
            "Foo University, Ankara",
            "");

    assertThat(placements.institutionSteps())
        .containsExactly(
            Step.REGISTRY_NAME,
            Step.REGISTRY_ALIAS,
            Step.REGISTRY_ACRONYM,
            Step.AMBIGUOUS,
            Step.RULE,
            Step.NONE);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Foo University, Ankara, Turkey; Dept. of X, FOO UNIV., 06800 Ankara, Türkiye",
        "Université de Québec-Nord, Canada; Universite de Quebec Nord, Canada",
        "University of Barchester, UK; Univ. Barchester, Barchester, UK",
        "University of Barchester, UK; University of Barchesterr, UK",
        "University of Tokyo, Japan; 東京大学",
        "Universität Wien, Austria; University of Vienna, Vienna, Austria",
        "Ｆｏｏ　Ｕｎｉｖｅｒｓｉｔｙ, Turkey; Foo University, Turkey",
        "Barchester University, Barset, UK; University of Barchester, UK",
        "Technische Universität Barstadt, Germany; TU Barstadt, Germany",
        "Barchester Medical University, UK; Barchester University of Medical Sciences, UK",
        "Politecnico di Barolo, Italy; Polytechnic University of Barolo, Italy",
        "Rumah Sakit Barangan, Indonesia; Barangan Hospital, Indonesia",
        "Barchester Electronics, Inc., USA; Machine Learning Group, Barchester Electronics, USA",
        "Barchester General Hospital, UK; Barchester Genral Hospital, UK",
        "Barchester University, UK; Department of Civil Engineering Barchester University, UK",
        "Barchester University, UK; Barchester University (BU), UK. a.b@barchester.example",
        "University of Barchester, UK; University of Barchester Miller School of Medicine, UK",
        "University of Michigan, USA; University of Michigan, Ann Arbor, USA",
        "Bar Chester University, UK; Barchester University, UK",
        "Barchester University, UK; Barchester School of Medicine, UK",
        "Barchester University, UK; Barchester University Centre for Tides, Barchester University,"
            + " UK",
        "University of Barchester, UK; University of Barchester BARU, UK",
        "Barchester Hospital, UK; Barchester Hospital affiliated to Foo University, UK",
        "Barchester Institute, Israel; Barchester Institute of Science, Israel",
        "Technical University of Copenhagen, Denmark; Technical University, Copenhagen, Denmark",
        "University of Minnesota, USA; University of Minnesota Twin Cities, USA",
        "Southern Methodist University, Dallas, USA; Physics Department, Southern Methodist"
            + " University, Dallas, TX, United States",
        "University of Eastern Finland, Finland; Univ. of Eastern Finland, Kuopio, Finland",
        "ENS Lyon, France; Biology Department, ENS Lyon, Lyon, France",
      })
  void spellings_of_one_institution_are_joined(String one, String other) {
    Placements placements = Placing.place(Placing.WITHOUT_REGISTRY, one, one, other);

    assertThat(Placing.institution(placements, 2))
        .isNotEmpty()
        .isEqualTo(Placing.institution(placements, 0));
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "University of Washington, Seattle, WA, USA; Washington University, St. Louis, MO, USA",
        "IIT, Hyderabad, India; IIIT, Hyderabad, India",
        "Indian Institute of Technology Kanpur, India; Indian Institute of Technology Madras,"
            + " India",
        "York University, Toronto, Canada; University of York, York, UK",
        "Shanxi University, China; Shaanxi University, China",
        "Foo University, Ankara, Turkey; Foo University, Lyon, France",
        "Université Paris-Saclay, France; Université Paris Cité, France",
        "Université Paris 1 Panthéon-Sorbonne, France; Université de Paris, France",
        "Texas A&M University, USA; Florida A&M University, USA",
        "Barchester University, Leeds, UK; University of Barchester, Bristol, UK",
        "Barchester University, UK; First Affiliated Hospital of Barchester University, UK",
        "Barchester GmbH, Germany; Barchester AG, Germany",
        "Barchester University, UK; Barchester College of Engineering, UK",
        "Boston University, USA; Boston School of Medicine, USA",
        "Universität Hamburg, Germany; Helmut Schmidt University Hamburg, Germany",
        "University of Milan, Italy; Luigi Bocconi University, Milan, Italy",
        "University of Naples, Italy; Suor Orsola Benincasa University of Naples, Italy",
        "University of Hong Kong, Hong Kong; The Hang Seng University of Hong Kong, Hong Kong",
        "University of Copenhagen, Denmark; IT University of Copenhagen, Denmark",
        "Zhejiang University, China; First Affiliated Hospital of Zhejiang University, China",
        "University of Maryland, USA; Notre Dame of Maryland University, USA",
        "Mechanical Engineering Department, Foo Technologies Co., Ltd., Japan;"
            + " Mechanical Engineering Department, Bar Technologies Co., Ltd., Japan",
      })
  void different_institutions_stay_apart(String one, String other) {
    Placements placements = Placing.place(Placing.WITHOUT_REGISTRY, one, one, other);

    assertThat(Placing.institution(placements, 2)).isNotEqualTo(Placing.institution(placements, 0));
  }

  @Test
  void institutions_that_a_town_tells_apart_are_shown_with_it() {
    Placements placements =
        Placing.place(
            Placing.WITHOUT_REGISTRY,
            "Technical University, Copenhagen, Denmark",
            "Technical University, Aarhus, Denmark",
            "University of California, Davis, CA 95616, USA",
            "University of Maryland, College Park, MD, USA");

    assertThat(placements.institutions())
        .extracting(Institution::name)
        .containsExactlyInAnyOrder(
            "Technical University, Copenhagen",
            "Technical University, Aarhus",
            "University of California, Davis",
            "University of Maryland");
  }

  @Test
  void step_is_that_of_the_institution_that_stands_first() {
    Placements placements =
        Placing.place(
            Placing.WITHOUT_REGISTRY,
            "Fraunhofer IIS, Erlangen, Germany, and University of Erlangen, Germany");

    assertThat(placements.institutions().get(placements.principals()[0]).name())
        .isEqualTo("University of Erlangen");
    assertThat(placements.institutionSteps().getFirst()).isEqualTo(Step.RULE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Foo University and Barchester Hospital, Leeds, UK; 2",
        "Foo University/Barchester Institute of Tides, Leeds, UK; 2",
        "Department of Physics, Foo University, Lyon, France & Bar Technologies, Bonn, Germany; 2",
        "Barchester College of Arts and Science, UK; 1",
        "Barchester Institute of Brain Science and Disease, Foo University, UK; 1",
        "Faculty of Medicine and Department of Surgery, Foo University, UK; 1",
        "Washington and Lee University, Lexington, VA, USA; 1",
        "Texas A&M University, USA; 1",
        "Independent Researcher, Leeds, UK; 0",
        "Department of Physics, Leeds, UK; 0",
        "Wireless Networks Department, Leeds, UK; 0",
        "Foo Centre for Tides and Bar Laboratory of Waves, Barchester University, UK; 1",
        "Foo Hospital, corporate member of Barchester University and Bar University, UK; 1",
      })
  void institutions_of_one_string_are_told_apart(String text, int institutions) {
    Placements placements = Placing.place(Placing.WITHOUT_REGISTRY, text);

    assertThat(placements.institutionsOf().size(0)).isEqualTo(institutions);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Foo Hospital, Leeds, UK; Foo Hospital",
        "Foo Hospital and Barchester University, Leeds, UK; Barchester University",
        "Foo Hospital and Bar Hospital, Leeds, UK; ''",
        "Foo University and Barchester University, Leeds, UK; ''",
        "Department of Physics, Leeds, UK; ''",
      })
  void principal_institution_is_the_only_one_or_the_only_university(String text, String name) {
    Placements placements = Placing.place(Placing.WITHOUT_REGISTRY, text);

    int principal = placements.principals()[0];
    assertThat(principal < 0 ? "" : placements.institutions().get(principal).name())
        .isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Nanyang Technological University, Singapore; NTU",
        "Univ. of New South Wales, Sydney, Australia; UNSW",
        "Tsinghua Univ., Beijing, China; THU",
        "Institute for Infocomm Research, Singapore; I2R",
        "Indian Institute of Technology, India; IIT",
        "National Tsing Hua University, Hsinchu, Taiwan; NTHU",
      })
  void institutions_of_the_survey_have_its_short_names(String text, String id) {
    assertThat(Placing.institution(Placing.WITHOUT_REGISTRY, text)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Department of Physics, University of California, USA",
        "Max Planck Institute, Germany",
      })
  void group_without_the_town_of_a_member_names_none(String text) {
    Placements placements = Placing.place(Placing.WITHOUT_REGISTRY, text);

    assertThat(Placing.institution(placements, 0)).isEmpty();
    assertThat(placements.institutionSteps()).containsExactly(Step.AMBIGUOUS);
  }

  @Test
  void order_of_the_strings_changes_nothing() {
    List<RawAffiliation> strings = new ArrayList<>();
    for (String place : List.of("Ankara, Turkey", "Lyon, France", "Kyoto, Japan", "", "UK")) {
      for (String name : List.of("Foo University", "Univ. of Barchester", "Barchester Institute")) {
        strings.add(Placing.raw(name + ", " + place));
      }
    }
    Placements before = Placing.WITHOUT_REGISTRY.place(strings);

    List<RawAffiliation> shuffled = new ArrayList<>(strings);
    Collections.shuffle(shuffled, new Random(7));
    Placements after = Placing.WITHOUT_REGISTRY.place(shuffled);

    assertThat(after.institutions()).isEqualTo(before.institutions());
    for (int row = 0; row < shuffled.size(); row++) {
      assertThat(Placing.institution(after, row))
          .isEqualTo(Placing.institution(before, strings.indexOf(shuffled.get(row))));
    }
  }
}
