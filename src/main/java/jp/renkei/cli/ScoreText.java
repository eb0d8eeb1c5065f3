package jp.renkei.cli;

import java.util.Locale;
import java.util.Map;
import jp.renkei.affiliation.Gold;
import jp.renkei.affiliation.Score;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;

/** A score as a text for people. */
record ScoreText(Score score) {

  String in(Language language) {
    StringBuilder text = new StringBuilder();
    String kind =
        score.kind() == Gold.Kind.COUNTRY
            ? new Text("国", "countries").in(language)
            : new Text("機関", "institutions").in(language);
    text.append(
        String.format(
            Locale.ROOT,
            new Text(
                    "%s: 表記 %,d 件、毎秒 %,.0f 件（全コア）%n",
                    "%s: %,d strings, %,.0f a second on all cores%n")
                .in(language),
            kind,
            score.rows(),
            score.rows() / score.seconds()));
    table(text, new Text("区分", "tier").in(language), score.tiers(), language);
    if (score.clusters().strings() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              new Text(
                      "%nB³（正解が1機関の %,d 件）: 適合率 %.4f、再現率 %.4f%n",
                      "%nB³ over %,d strings with one label: precision %.4f, recall %.4f%n")
                  .in(language),
              score.clusters().strings(),
              score.clusters().precision(),
              score.clusters().recall()));
    }
    table(text, new Text("決め手", "step").in(language), score.steps(), language);
    if (!score.worst().isEmpty()) {
      table(text, new Text("誤りの多い国", "worst countries").in(language), score.worst(), language);
    }
    return text.toString();
  }

  private static void table(
      StringBuilder text, String head, Map<String, Score.Count> rows, Language language) {
    text.append(
        String.format(
            Locale.ROOT,
            new Text(
                    "%n%s: 正解 / 答え / 一致、適合率、再現率、F1%n",
                    "%n%s: labels / answers / right, precision, recall, F1%n")
                .in(language),
            head));
    rows.forEach(
        (name, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "  %-20s %6d %6d %6d  %.4f %.4f %.4f%n",
                    name,
                    count.labels(),
                    count.answers(),
                    count.right(),
                    count.precision(),
                    count.recall(),
                    count.f1())));
  }
}
