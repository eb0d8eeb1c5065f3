package jp.renkei.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the exports of one corpus share: keywords, names, titles and venues as bytes. */
final class PaperTexts {

  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final int VENUES = 400;

  private final byte[][] keywords;
  private final byte[][] lowered;
  private final byte[][] syllables;
  private final People people;
  private final AffiliationStock stock;

  PaperTexts(List<String> keywords, People people, AffiliationStock stock) {
    this.keywords = bytes(keywords);
    this.lowered = bytes(keywords.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList());
    this.people = people;
    this.stock = stock;
    syllables = new byte[CONSONANTS.length() * VOWELS.length][];
    for (int i = 0; i < syllables.length; i++) {
      String syllable = CONSONANTS.charAt(i / VOWELS.length) + VOWELS[i % VOWELS.length];
      syllables[i] = syllable.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[][] bytes(List<String> texts) {
    return texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
  }

  People people() {
    return people;
  }

  AffiliationStock stock() {
    return stock;
  }

  byte[] keyword(int keyword) {
    return keywords[keyword];
  }

  /** A title that no other paper has: its keywords and a word made of its number. */
  void title(SyntheticPaper paper, ByteSink out) throws IOException {
    int[] own = paper.keywords();
    out.put(keywords[own[0]]);
    out.put(" for ");
    out.put(lowered[own[own.length / 2]]);
    out.put(" in the ");
    int left = paper.number();
    for (int i = 0; i < 4; i++) {
      out.put(syllables[left % syllables.length]);
      left /= syllables.length;
    }
    out.put(" model");
  }

  /** One of some hundred conferences. */
  void venue(SyntheticPaper paper, ByteSink out) throws IOException {
    int venue = paper.number() % VENUES;
    out.put("International Conference on ");
    out.put(keywords[venue % keywords.length]);
    if (paper.year() > 0) {
      out.put(' ');
      out.put(paper.year());
    }
  }

  /** Texts of keywords, parted. */
  void keywords(int[] which, int count, String between, ByteSink out) throws IOException {
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.put(between);
      }
      out.put(keywords[which[i]]);
    }
  }
}
