package jp.renkei.synthetic;

import java.util.List;

/**
 * How names of a kind of institution are built round a town's or founder's name.
 *
 * @param kind university, college, institute, company, hospital, or twin: one of two forms that
 *     mean one institution elsewhere, but two for this name (University of Washington, Washington
 *     University)
 * @param form with <code>{n}</code> for the name
 * @param same forms that mean the same institution
 */
record InstitutionForm(String kind, int weight, String form, List<String> same) {

  boolean isTwin() {
    return kind.equals("twin");
  }

  String name(String core) {
    return form.replace("{n}", core);
  }

  List<String> otherNames(String core) {
    return same.stream().map(other -> other.replace("{n}", core)).toList();
  }
}
