package jp.renkei.corpus;

/** Why a row of a file is no paper of the corpus. */
public enum SkipReason {
  NO_TITLE_NOR_DOI("題名も DOI もない", "neither title nor DOI"),
  WRONG_NUMBER_OF_COLUMNS("列の数が見出しと違う", "not as many columns as the header"),
  BROKEN_ENTRY("書式が壊れている", "not well formed"),
  NOT_A_PAPER("論文ではない（論文集、表紙など）", "not a paper but a volume or its front matter");

  private final String ja;
  private final String en;

  SkipReason(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** The reason in Japanese. */
  public String ja() {
    return ja;
  }

  /** The reason in English. */
  public String en() {
    return en;
  }
}
