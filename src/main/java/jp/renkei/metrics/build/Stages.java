package jp.renkei.metrics.build;

/** Is told when a stage of a build begins; how long each takes follows from it. */
@FunctionalInterface
public interface Stages {

  /** The stages of a build, in their order. */
  enum Stage {
    READING("論文を読む", "reading papers"),
    AFFILIATIONS("所属を国と機関に対応づける", "placing affiliations"),
    KEYWORDS("キーワードから技術区分を求める", "from keywords to areas"),
    COUNTRIES("国・地域のネットワーク", "network of countries"),
    INSTITUTIONS("機関のネットワーク", "network of institutions"),
    AREAS("技術区分ごとのネットワーク", "networks within areas"),
    YEARS("年ごとの推移", "trends by year"),
    REPORT("記録", "writing the report");

    private final String ja;
    private final String en;

    Stage(String ja, String en) {
      this.ja = ja;
      this.en = en;
    }

    /** The stage in Japanese. */
    public String ja() {
      return ja;
    }

    /** The stage in English. */
    public String en() {
      return en;
    }
  }

  /** A stage begins, and the one before has ended. */
  void begin(Stage stage);
}
