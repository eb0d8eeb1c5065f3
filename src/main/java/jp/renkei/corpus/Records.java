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
 * distinct string once, DOI and title in the store.
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
  void add(List<Paper> papers) {
    Stream.<Consumer<Paper>>of(this::addIdentity, this::addAuthorships, this::addSubjects)
        .parallel()
        .forEach(papers::forEach);
  }

  private void addIdentity(Paper paper) {
    int row = size();
    store.append(row, genericTitles.key(paper.title()), paper.doi(), paper.title());
    sources.add((byte) Source.of(paper.source()).ordinal());
    years.add((short) paper.year());
    cut.set(row, paper.authorsCut());
    withDoi.set(row, !paper.doi().isEmpty());
  }

  private void addSubjects(Paper paper) {
    paper.keywords().forEach(this::addKeyword);
    keywords.endRow();
    paper.concepts().forEach(path -> concepts.add(conceptPaths.id(path)));
    concepts.endRow();
  }

  private void addAuthorships(Paper paper) {
    int placed = 0;
    for (Authorship authorship : paper.authorships()) {
      if (!authorship.author().isEmpty()) {
        authors.add(AuthorKey.of(authorship.author()));
      }
      int before = affiliations.items();
      authorship.affiliations().forEach(mention -> addMention(mention, before));
      placed += authorship.affiliations().isEmpty() ? 0 : 1;
    }
    placedAuthors.add(placed);
    authors.endRow();
    affiliations.endRow();
    evidence.endRow();
  }

  private void addMention(AffiliationMention mention, int authorshipFrom) {
    int id = affiliationTexts.id(key(mention));
    for (int at = authorshipFrom; at < affiliations.items(); at++) {
      if (affiliations.item(at) == id) {
        return;
      }
    }
    affiliations.add(id);
    for (ResolvedInstitution institution : mention.evidence()) {
      evidence.add(id);
      evidence.add(institutionId(institution));
    }
  }

  /**
   * One string may stand for several places, as "School of Computing" does: with what the database
   * made of it, it is another affiliation than without, or with something else.
   */
  private String key(AffiliationMention mention) {
    if (mention.evidence().isEmpty()) {
      return mention.text();
    }
    StringBuilder key = new StringBuilder(mention.text());
    mention.evidence().forEach(found -> key.append(MADE_OF_IT).append(institutionId(found)));
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

  private void addKeyword(String keyword) {
    String shown = Folding.blanks(keyword);
    if (!shown.isEmpty()) {
      keywords.add(keywordTexts.id(shown, Folding::keyword));
    }
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
