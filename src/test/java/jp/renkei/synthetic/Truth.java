package jp.renkei.synthetic;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The truth beside a corpus, in tab-separated files, and the tables that follow from it as CSV in
 * the contract's form. Several values in one field are parted by a bar.
 */
final class Truth implements Closeable {

  private final Path folder;
  private final List<String> countries;
  private final List<String> areas;
  private final KeywordTree tree;
  private final AffiliationTruth affiliations;
  private final ByteSink papers;
  private final int[][] countryPapers;
  private final int[][] countryInternational;
  private final int[] areaPapers;
  private final int[] areaInternational;
  private final int[] institutionPapers;
  private final int[] institutionInternational;
  private AffiliationStock stock;

  /**
   * @param areas names of the areas; the last is no area
   */
  Truth(Path folder, List<String> countries, List<String> areas, KeywordTree tree, int institutions)
      throws IOException {
    this.folder = folder;
    this.countries = countries;
    this.areas = areas;
    this.tree = tree;
    affiliations = new AffiliationTruth(folder.resolve("affiliations.tsv"));
    papers = new ByteSink(folder.resolve("papers.tsv"));
    papers.put("doi\tyear\texports\tareas\tcountries\tinstitutions\n");
    countryPapers = new int[areas.size()][countries.size()];
    countryInternational = new int[areas.size()][countries.size()];
    areaPapers = new int[areas.size()];
    areaInternational = new int[areas.size()];
    institutionPapers = new int[institutions];
    institutionInternational = new int[institutions];
  }

  /** Writes down a raw affiliation that is used for the first time. */
  void add(Spelling spelling) {
    try {
      affiliations.write(spelling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From where the affiliations' truth is looked up. */
  void use(AffiliationStock affiliationStock) {
    stock = affiliationStock;
  }

  /**
   * Writes down a paper and counts it.
   *
   * @param exports names of the exports it is in
   * @param located whether an export has its affiliations
   */
  void add(SyntheticPaper paper, String exports, boolean located) throws IOException {
    int[] where = located ? union(paper, stock::countries) : new int[0];
    int[] who = located ? union(paper, stock::institutions) : new int[0];
    int[] about = areas(paper);
    count(where, who, about);
    papers.put(paper.doi());
    papers.put('\t');
    papers.put(paper.year());
    papers.put('\t');
    papers.put(exports);
    papers.put('\t');
    list(about, "", areas);
    papers.put('\t');
    list(where, "", countries);
    papers.put('\t');
    for (int i = 0; i < who.length; i++) {
      papers.put(i == 0 ? "S" : "|S");
      papers.put(who[i]);
    }
    papers.put('\n');
  }

  private void list(int[] which, String before, List<String> names) throws IOException {
    String between = before;
    for (int item : which) {
      papers.put(between);
      papers.put(names.get(item));
      between = "|";
    }
  }

  /** The last place of the areas' rows counts all papers, as there is no area there. */
  private void count(int[] where, int[] who, int[] about) {
    boolean international = where.length > 1;
    for (int area : about) {
      areaPapers[area]++;
      areaInternational[area] += international ? 1 : 0;
      count(where, international, countryPapers[area], countryInternational[area]);
    }
    int all = areas.size() - 1;
    areaPapers[all]++;
    areaInternational[all] += international ? 1 : 0;
    count(where, international, countryPapers[all], countryInternational[all]);
    count(who, international, institutionPapers, institutionInternational);
  }

  private static void count(int[] items, boolean international, int[] papers, int[] shared) {
    for (int item : items) {
      papers[item]++;
      shared[item] += international ? 1 : 0;
    }
  }

  private interface Lookup {
    int[] of(int affiliation);
  }

  private static int[] union(SyntheticPaper paper, Lookup lookup) {
    IntArrayList union = new IntArrayList();
    int last = SyntheticPaper.UNKNOWN;
    for (int affiliation : paper.affiliations()) {
      if (affiliation != SyntheticPaper.UNKNOWN && affiliation != last) {
        addAll(lookup.of(affiliation), union);
      }
      last = affiliation;
    }
    union.sort(null);
    return union.toIntArray();
  }

  private static void addAll(int[] items, IntArrayList union) {
    for (int item : items) {
      if (!union.contains(item)) {
        union.add(item);
      }
    }
  }

  /** Areas of its keywords, in the contract's order. */
  private int[] areas(SyntheticPaper paper) {
    IntArrayList found = new IntArrayList();
    for (int keyword : paper.keywords()) {
      int area = tree.area(keyword);
      if (area < areas.size() - 1 && !found.contains(area)) {
        found.add(area);
      }
    }
    found.sort(null);
    return found.toIntArray();
  }

  /** Writes the tables and closes the files. */
  @Override
  public void close() throws IOException {
    affiliations.close();
    papers.close();
    writeKeywords();
    writeAreas();
    writeCountries();
    writeInstitutions();
  }

  private void writeKeywords() throws IOException {
    try (ByteSink out = new ByteSink(folder.resolve("keywords.tsv"))) {
      out.put("keyword\tparent\tarea\n");
      for (int i = 0; i < tree.texts().size(); i++) {
        String parent = tree.parent(i) < 0 ? "" : tree.texts().get(tree.parent(i));
        boolean outside = tree.area(i) == areas.size() - 1;
        String area = outside ? "" : areas.get(tree.area(i));
        out.put(tree.texts().get(i) + "\t" + parent + "\t" + area + "\n");
      }
    }
  }

  private void writeAreas() throws IOException {
    try (ByteSink out = new ByteSink(folder.resolve("areas.csv"))) {
      out.put("area,papers,international_papers,international_ratio\n");
      for (int area = 0; area < areas.size() - 1; area++) {
        out.put(areas.get(area) + "," + counts(areaPapers[area], areaInternational[area]) + "\n");
      }
    }
    try (ByteSink out = new ByteSink(folder.resolve("countries-by-area.csv"))) {
      out.put("area,country,name,papers,international_papers,international_ratio\n");
      for (int area = 0; area < areas.size() - 1; area++) {
        writeCountries(out, areas.get(area) + ",", area);
      }
    }
  }

  private void writeCountries() throws IOException {
    try (ByteSink out = new ByteSink(folder.resolve("countries.csv"))) {
      out.put("country,name,papers,international_papers,international_ratio\n");
      writeCountries(out, "", areas.size() - 1);
    }
  }

  private void writeCountries(ByteSink out, String before, int row) throws IOException {
    for (int i = 0; i < countries.size(); i++) {
      if (countryPapers[row][i] > 0) {
        String name = Vocabulary.englishName(countries.get(i));
        String counts = counts(countryPapers[row][i], countryInternational[row][i]);
        out.put(before + countries.get(i) + ",\"" + name + "\"," + counts + "\n");
      }
    }
  }

  private void writeInstitutions() throws IOException {
    try (ByteSink out = new ByteSink(folder.resolve("institutions.tsv"))) {
      out.put(
          "institution\tname\tother_names\tcountry\tcity\tpapers\tinternational_papers"
              + "\tinternational_ratio\n");
      for (int i = 0; i < institutionPapers.length; i++) {
        if (institutionPapers[i] > 0) {
          SyntheticInstitution known = stock.institution(i);
          String who = known.id() + "\t" + known.name() + "\t";
          String where = "\t" + known.country() + "\t" + known.city().name() + "\t";
          String counts = counts(institutionPapers[i], institutionInternational[i]);
          out.put(who + String.join("|", known.otherNames()) + where);
          out.put(counts.replace(',', '\t') + "\n");
        }
      }
    }
  }

  private static String counts(int papers, int international) {
    double ratio = papers == 0 ? 0 : international / (double) papers;
    return papers + "," + international + "," + String.format(Locale.ROOT, "%.6f", ratio);
  }

  /** The file of raw affiliations. */
  private static final class AffiliationTruth implements Closeable {

    private final ByteSink out;

    AffiliationTruth(Path file) throws IOException {
      out = new ByteSink(file);
      out.put("raw\tinstitutions\tnames\tcountries\ttier\tkinds\n");
    }

    void write(Spelling spelling) throws IOException {
      out.put(spelling.text());
      out.put('\t');
      out.put(joined(spelling.institutions(), true));
      out.put('\t');
      out.put(joined(spelling.institutions(), false));
      out.put('\t');
      out.put(String.join("|", spelling.countries()));
      out.put(spelling.named() ? "\texplicit\t" : "\timplicit\t");
      out.put(spelling.kinds().stream().map(SpellingKind::id).collect(Collectors.joining("|")));
      out.put('\n');
    }

    private static String joined(List<SyntheticInstitution> institutions, boolean ids) {
      return institutions.stream()
          .map(institution -> ids ? institution.id() : institution.name())
          .collect(Collectors.joining("|"));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
