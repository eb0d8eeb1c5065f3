package jp.renkei.corpus;

import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.shorts.ShortArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Some papers on their way from a reader to the records, in columns: what each says is where its
 * texts lie in {@link #text}. Of the texts of an export most were seen before; to make strings of
 * them first took half of the time that papers were read in.
 *
 * <p>Authors of a paper are {@code authors[authorEnds[p-1] … authorEnds[p]-1]}; in the same way an
 * author has affiliations, and a paper keywords and concepts.
 */
final class PaperBatch {

  private static final int EXPECTED_BYTES = 1 << 17;

  final Utf8 text = new Utf8(EXPECTED_BYTES);
  final ByteArrayList sources = new ByteArrayList();
  final ShortArrayList years = new ShortArrayList();
  final BitSet cut = new BitSet();
  final Spans dois = new Spans();
  final Spans titles = new Spans();
  final Spans authors = new Spans();
  final IntArrayList authorEnds = new IntArrayList();
  final Spans affiliations = new Spans();
  final IntArrayList affiliationEnds = new IntArrayList();
  final Spans keywords = new Spans();
  final IntArrayList keywordEnds = new IntArrayList();
  final Spans concepts = new Spans();
  final IntArrayList conceptEnds = new IntArrayList();

  /** By affiliation, where the database made something of it. */
  final Int2ObjectOpenHashMap<List<ResolvedInstitution>> evidence = new Int2ObjectOpenHashMap<>();

  static PaperBatch of(List<Paper> papers) {
    PaperBatch batch = new PaperBatch();
    papers.forEach(batch::add);
    return batch;
  }

  /** Forgets all papers. */
  void clear() {
    text.clear();
    sources.clear();
    years.clear();
    cut.clear();
    List.of(dois, titles, authors, affiliations, keywords, concepts).forEach(Spans::clear);
    List.of(authorEnds, affiliationEnds, keywordEnds, conceptEnds).forEach(IntArrayList::clear);
    evidence.clear();
  }

  int papers() {
    return sources.size();
  }

  /** Where the entries of a row begin in the column that it ends in. */
  static int from(IntArrayList ends, int row) {
    return row == 0 ? 0 : ends.getInt(row - 1);
  }

  void add(Paper paper) {
    begin(Source.of(paper.source()), paper.year(), paper.doi());
    cut.set(papers() - 1, paper.authorsCut());
    append(titles, paper.title());
    for (Authorship authorship : paper.authorships()) {
      append(authors, authorship.author());
      authorship.affiliations().forEach(this::add);
      endAuthor();
    }
    paper.keywords().forEach(keyword -> append(keywords, Folding.blanks(keyword)));
    paper.concepts().forEach(path -> append(concepts, path));
    end();
  }

  private void add(AffiliationMention mention) {
    if (!mention.evidence().isEmpty()) {
      evidence.put(affiliations.size(), mention.evidence());
    }
    append(affiliations, mention.text());
  }

  private void append(Spans column, String added) {
    int from = text.size();
    text.append(added);
    column.add(from, text.size());
  }

  /** Begins a paper; its title, authors, keywords and concepts follow. */
  void begin(Source source, int year, String doi) {
    sources.add((byte) source.ordinal());
    years.add((short) year);
    append(dois, doi);
  }

  /** The author who was added last has no more affiliations. */
  void endAuthor() {
    affiliationEnds.add(affiliations.size());
  }

  /** The paper is whole. */
  void end() {
    authorEnds.add(authors.size());
    keywordEnds.add(keywords.size());
    conceptEnds.add(concepts.size());
  }
}
