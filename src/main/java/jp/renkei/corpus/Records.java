package jp.renkei.corpus;

import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.shorts.ShortArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All records that were read, before those of one paper are joined: numbers in memory, each
 * distinct string once, keys of DOI and title in the store.
 *
 * <p>Memory is linear in the distinct strings (they are what the stages after this one read) plus
 * four bytes a mention of an affiliation, an author, a keyword.
 */
final class Records {

  private final Store store;
  private final GenericTitles genericTitles;

  final ByteArrayList sources = new ByteArrayList();
  final ShortArrayList years = new ShortArrayList();
  final BitSet cut = new BitSet();
  final BitSet withDoi = new BitSet();
  final IntArrayList placedAuthors = new IntArrayList();

  final Texts affiliationTexts = new Texts();
  final RaggedInts affiliations = new RaggedInts();
  final Texts keywordTexts = new Texts();
  final RaggedInts keywords = new RaggedInts();
  final Texts conceptPaths = new Texts();
  final RaggedInts concepts = new RaggedInts();

  /** Keys of the authors, as {@link AuthorKey} makes them. */
  final RaggedInts authors = new RaggedInts();

  final List<ResolvedInstitution> institutions = new ArrayList<>();
  private final Object2IntOpenHashMap<ResolvedInstitution> institutionIds =
      new Object2IntOpenHashMap<>();

  /** Parts the text of an affiliation from what the database made of it; no text holds it. */
  private static final char MADE_OF_IT = '\0';

  /** Per record, affiliation and institution in turn: what the database made of the affiliation. */
  final RaggedInts evidence = new RaggedInts();

  Records(Store store, GenericTitles genericTitles) {
    this.store = store;
    this.genericTitles = genericTitles;
    institutionIds.defaultReturnValue(-1);
  }

  int size() {
    return years.size();
  }

  /**
   * Takes in some papers, in their order. The columns know nothing of each other, so each core
   * fills some of them: what one core can look up was the bound of reading.
   */
  void add(PaperBatch papers) {
    Stream.<Consumer<PaperBatch>>of(this::addIdentities, this::addAuthorships, this::addSubjects)
        .parallel()
        .forEach(column -> column.accept(papers));
  }

  private void addIdentities(PaperBatch papers) {
    for (int paper = 0; paper < papers.papers(); paper++) {
      int row = size();
      String doi = papers.text.text(papers.dois.from(paper), papers.dois.to(paper));
      String title = papers.text.text(papers.titles.from(paper), papers.titles.to(paper));
      store.append(row, genericTitles.key(title), doi.isEmpty() ? Store.NO_DOI : Folding.hash(doi));
      sources.add(papers.sources.getByte(paper));
      years.add(papers.years.getShort(paper));
      cut.set(row, papers.cut.get(paper));
      withDoi.set(row, !doi.isEmpty());
    }
  }

  private void addSubjects(PaperBatch papers) {
    byte[] utf8 = papers.text.bytes();
    int keyword = 0;
    int concept = 0;
    for (int paper = 0; paper < papers.papers(); paper++) {
      for (; keyword < papers.keywordEnds.getInt(paper); keyword++) {
        addKeyword(utf8, papers.keywords.from(keyword), papers.keywords.to(keyword));
      }
      for (; concept < papers.conceptEnds.getInt(paper); concept++) {
        concepts.add(
            conceptPaths.id(utf8, papers.concepts.from(concept), papers.concepts.to(concept)));
      }
      keywords.endRow();
      concepts.endRow();
    }
  }

  private void addKeyword(byte[] utf8, int from, int to) {
    if (from < to) {
      keywords.add(keywordTexts.id(utf8, from, to, Folding::keyword));
    }
  }

  private void addAuthorships(PaperBatch papers) {
    int author = 0;
    for (int paper = 0; paper < papers.papers(); paper++) {
      int placed = 0;
      for (; author < papers.authorEnds.getInt(paper); author++) {
        addAuthor(papers.text, papers.authors.from(author), papers.authors.to(author));
        placed += addAffiliations(papers, author);
      }
      placedAuthors.add(placed);
      authors.endRow();
      affiliations.endRow();
      evidence.endRow();
    }
  }

  private void addAuthor(Utf8 texts, int from, int to) {
    if (from < to) {
      authors.add(AuthorKey.of(texts.text(from, to)));
    }
  }

  /** How many authors they place: one or none. */
  private int addAffiliations(PaperBatch papers, int author) {
    int from = PaperBatch.from(papers.affiliationEnds, author);
    int to = papers.affiliationEnds.getInt(author);
    int before = affiliations.items();
    for (int mention = from; mention < to; mention++) {
      addMention(papers, mention, before);
    }
    return from < to ? 1 : 0;
  }

  private void addMention(PaperBatch papers, int mention, int authorFrom) {
    List<ResolvedInstitution> made = papers.evidence.getOrDefault(mention, List.of());
    int id = id(papers, mention, made);
    for (int at = authorFrom; at < affiliations.items(); at++) {
      if (affiliations.item(at) == id) {
        return;
      }
    }
    affiliations.add(id);
    for (ResolvedInstitution institution : made) {
      evidence.add(id);
      evidence.add(institutionId(institution));
    }
  }

  private int id(PaperBatch papers, int mention, List<ResolvedInstitution> made) {
    int from = papers.affiliations.from(mention);
    int to = papers.affiliations.to(mention);
    return made.isEmpty()
        ? affiliationTexts.id(papers.text.bytes(), from, to)
        : affiliationTexts.id(key(papers.text.text(from, to), made));
  }

  /**
   * One string may stand for several places, as "School of Computing" does: with what the database
   * made of it, it is another affiliation than without, or with something else.
   */
  private String key(String text, List<ResolvedInstitution> made) {
    StringBuilder key = new StringBuilder(text);
    made.forEach(found -> key.append(MADE_OF_IT).append(institutionId(found)));
    return key.toString();
  }

  /** The text of an affiliation, whatever the database made of it. */
  String affiliationText(int id) {
    String key = affiliationTexts.text(id);
    int end = key.indexOf(MADE_OF_IT);
    return end < 0 ? key : key.substring(0, end);
  }

  private int institutionId(ResolvedInstitution institution) {
    int id = institutionIds.getInt(institution);
    if (id < 0) {
      id = institutions.size();
      institutionIds.put(institution, id);
      institutions.add(institution);
    }
    return id;
  }

  /** Where the records until now end. */
  Mark mark() {
    return new Mark(size(), store.mark());
  }

  /** Forgets the records behind a mark: those of a file that turned out to be broken. */
  void returnTo(Mark mark) {
    int rows = mark.rows();
    store.returnTo(mark.stored());
    sources.size(rows);
    years.size(rows);
    placedAuthors.size(rows);
    cut.clear(rows, Math.max(rows, cut.length()));
    withDoi.clear(rows, Math.max(rows, withDoi.length()));
    for (RaggedInts column : List.of(affiliations, keywords, concepts, authors, evidence)) {
      column.truncate(rows);
    }
  }

  /**
   * A place between two files.
   *
   * @param rows records before it
   * @param stored bytes before it
   */
  record Mark(int rows, long stored) {}
}
