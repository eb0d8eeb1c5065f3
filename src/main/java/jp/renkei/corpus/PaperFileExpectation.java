package jp.renkei.corpus;

/** What a file of papers should have been, with what to try. */
public enum PaperFileExpectation {
  FILE("読めるファイルかフォルダー", "a file or folder that can be read"),
  PAPERS(
      "論文のファイル（一つもありません）。ファイルかフォルダーを指定してください",
      "at least one file of papers; name files or folders that hold some"),
  KNOWN_FORMAT(
      "IEEE Xplore の CSV、ACM DL の BibTeX、OpenAlex の JSON、または見出しに title を持つ CSV",
      "CSV of IEEE Xplore, BibTeX of the ACM Digital Library, JSON of OpenAlex, or CSV with a"
          + " column title"),
  COLUMNS(
      "見出しにその列。エクスポートをやり直すか、列の名前を直してください",
      "a header that has this column; export again or name the column so"),
  UTF8("UTF-8 の文字。UTF-8 で保存し直してください", "UTF-8; save the file as UTF-8"),
  WHOLE_GZIP("最後までそろった gzip。ダウンロードし直してください", "gzip that is whole to its end; download it again"),
  CLOSED_QUOTE(
      "この行から始まる引用符の終わり。引用符を直してください",
      "an end of the quotation that begins in this line; mend the quotation marks"),
  WHOLE_JSON("最後までそろった JSON。ダウンロードし直してください", "JSON that is whole to its end; download it again");

  private final String ja;
  private final String en;

  PaperFileExpectation(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  String ja() {
    return ja;
  }

  String en() {
    return en;
  }
}
