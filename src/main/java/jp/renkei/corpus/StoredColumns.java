package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.duckdb.DuckDBAppender;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a corpus as tables of the store, there and back. */
final class StoredColumns {

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE heads"
              + " (id INTEGER, source TINYINT, year SMALLINT, cut BOOLEAN, lead INTEGER, bearer INTEGER)",
          "CREATE TABLE affiliations (id INTEGER, raw VARCHAR, occurrences INTEGER)",
          "CREATE TABLE evidence"
              + " (affiliation INTEGER, place INTEGER, ror VARCHAR, name VARCHAR, country VARCHAR)",
          "CREATE TABLE keywords (id INTEGER, text VARCHAR)",
          "CREATE TABLE concepts (id INTEGER, text VARCHAR)",
          "CREATE TABLE paper_affiliations (paper INTEGER, item INTEGER)",
          "CREATE TABLE paper_keywords (paper INTEGER, item INTEGER)",
          "CREATE TABLE paper_concepts (paper INTEGER, item INTEGER)",
          "CREATE TABLE accounts (json VARCHAR)");

  private static final String PAPERS =
      """
      CREATE TABLE papers AS
      SELECT heads.id, heads.source, heads.year, heads.cut, bearer.doi, lead.title
      FROM heads
      JOIN records AS lead ON lead.id = heads.lead
      JOIN records AS bearer ON bearer.id = heads.bearer
      """;

  private StoredColumns() {}

  static void write(Store store, Columns columns, Accounts accounts, Joined joined) {
    TABLES.forEach(store::run);
    try {
      writeHeads(store, columns, joined);
      writeAffiliations(store, columns.rawAffiliations());
      writeTexts(store, "keywords", columns.keywordTexts());
      writeTexts(store, "concepts", columns.conceptPaths());
      writeIncidence(store, "paper_affiliations", columns.affiliations());
      writeIncidence(store, "paper_keywords", columns.keywords());
      writeIncidence(store, "paper_concepts", columns.concepts());
      try (DuckDBAppender appender = store.appender("accounts")) {
        appender.beginRow().append(JsonMapper.shared().writeValueAsString(accounts)).endRow();
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
    store.run(PAPERS);
    store.run("DROP TABLE heads");
  }

  private static void writeHeads(Store store, Columns columns, Joined joined) throws SQLException {
    try (DuckDBAppender heads = store.appender("heads")) {
      for (int paper = 0; paper < columns.years().length; paper++) {
        heads
            .beginRow()
            .append(paper)
            .append(columns.sources()[paper])
            .append(columns.years()[paper])
            .append(columns.authorsCut().get(paper))
            .append(joined.lead(paper))
            .append(joined.bearer(paper))
            .endRow();
      }
    }
  }

  private static void writeAffiliations(Store store, List<RawAffiliation> affiliations)
      throws SQLException {
    try (DuckDBAppender appender = store.appender("affiliations");
        DuckDBAppender evidence = store.appender("evidence")) {
      for (int id = 0; id < affiliations.size(); id++) {
        RawAffiliation affiliation = affiliations.get(id);
        appender.beginRow().append(id).append(affiliation.text());
        appender.append(affiliation.occurrences()).endRow();
        writeEvidence(evidence, id, affiliation.evidence());
      }
    }
  }

  private static void writeEvidence(
      DuckDBAppender evidence, int affiliation, List<ResolvedInstitution> institutions)
      throws SQLException {
    for (int place = 0; place < institutions.size(); place++) {
      ResolvedInstitution institution = institutions.get(place);
      evidence.beginRow().append(affiliation).append(place).append(institution.ror());
      evidence.append(institution.name()).append(institution.country()).endRow();
    }
  }

  private static void writeTexts(Store store, String table, List<String> texts)
      throws SQLException {
    try (DuckDBAppender appender = store.appender(table)) {
      for (int id = 0; id < texts.size(); id++) {
        appender.beginRow().append(id).append(texts.get(id)).endRow();
      }
    }
  }

  private static void writeIncidence(Store store, String table, Incidence incidence)
      throws SQLException {
    int[] offsets = incidence.offsets();
    int[] items = incidence.items();
    try (DuckDBAppender appender = store.appender(table)) {
      for (int row = 0; row < incidence.rows(); row++) {
        for (int at = offsets[row]; at < offsets[row + 1]; at++) {
          appender.beginRow().append(row).append(items[at]).endRow();
        }
      }
    }
  }

  static Columns read(Store store) {
    int papers = count(store, "papers");
    short[] years = new short[papers];
    byte[] sources = new byte[papers];
    BitSet cut = new BitSet();
    store.query(
        "SELECT id, source, year, cut FROM papers",
        row -> {
          sources[row.getInt(1)] = row.getByte(2);
          years[row.getInt(1)] = row.getShort(3);
          cut.set(row.getInt(1), row.getBoolean(4));
        });
    return new Columns(
        years,
        sources,
        cut,
        incidence(store, "paper_affiliations", papers),
        rawAffiliations(store),
        incidence(store, "paper_keywords", papers),
        texts(store, "keywords"),
        incidence(store, "paper_concepts", papers),
        texts(store, "concepts"));
  }

  static Accounts accounts(Store store) {
    List<Accounts> found = new ArrayList<>();
    store.query(
        "SELECT json FROM accounts",
        row -> found.add(JsonMapper.shared().readValue(row.getString(1), Accounts.class)));
    return found.getFirst();
  }

  private static int count(Store store, String table) {
    IntArrayList count = new IntArrayList();
    store.query("SELECT count(*) FROM " + table, row -> count.add(row.getInt(1)));
    return count.getInt(0);
  }

  private static Incidence incidence(Store store, String table, int rows) {
    int[] offsets = new int[rows + 1];
    IntArrayList items = new IntArrayList(count(store, table));
    store.query(
        "SELECT paper, item FROM " + table + " ORDER BY paper, item",
        row -> {
          offsets[row.getInt(1) + 1]++;
          items.add(row.getInt(2));
        });
    for (int row = 0; row < rows; row++) {
      offsets[row + 1] += offsets[row];
    }
    return new Incidence(offsets, items.toIntArray());
  }

  private static List<String> texts(Store store, String table) {
    String[] texts = new String[count(store, table)];
    store.query("SELECT id, text FROM " + table, row -> texts[row.getInt(1)] = row.getString(2));
    return List.of(texts);
  }

  private static List<RawAffiliation> rawAffiliations(Store store) {
    List<List<ResolvedInstitution>> evidence = evidence(store);
    RawAffiliation[] affiliations = new RawAffiliation[evidence.size()];
    store.query(
        "SELECT id, raw, occurrences FROM affiliations",
        row ->
            affiliations[row.getInt(1)] =
                new RawAffiliation(
                    row.getString(2), row.getInt(3), List.copyOf(evidence.get(row.getInt(1)))));
    return List.of(affiliations);
  }

  private static List<List<ResolvedInstitution>> evidence(Store store) {
    List<List<ResolvedInstitution>> evidence = new ArrayList<>();
    for (int id = count(store, "affiliations"); id > 0; id--) {
      evidence.add(List.of());
    }
    store.query(
        "SELECT affiliation, ror, name, country FROM evidence ORDER BY affiliation, place",
        row -> {
          List<ResolvedInstitution> longer = new ArrayList<>(evidence.get(row.getInt(1)));
          longer.add(
              new ResolvedInstitution(row.getString(2), row.getString(3), row.getString(4)));
          evidence.set(row.getInt(1), longer);
        });
    return evidence;
  }
}
