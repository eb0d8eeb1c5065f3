package jp.renkei.corpus;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the databases made of each affiliation, over all records that spell it so. */
final class Evidence {

  private final Records records;
  private final GrowingIncidence affiliations;

  Evidence(Records records, GrowingIncidence affiliations) {
    this.records = records;
    this.affiliations = affiliations;
  }

  /** The affiliations by their new number, with the most frequent evidence first. */
  List<RawAffiliation> rawAffiliations(int[] occurrences) {
    long[] pairs = pairs();
    int[] old = affiliations.oldNumbers();
    RawAffiliation[] byNumber = new RawAffiliation[old.length];
    int at = 0;
    for (int id = 0; id < old.length; id++) {
      int from = at;
      while (at < pairs.length && pairs[at] >>> 32 == id) {
        at++;
      }
      byNumber[id] =
          new RawAffiliation(
              records.affiliationText(old[id]),
              occurrences[old[id]],
              at == from ? List.of() : ranked(pairs, from, at));
    }
    return List.of(byNumber);
  }

  /** New number of the affiliation and number of the institution, one for each mention, sorted. */
  private long[] pairs() {
    long[] pairs = new long[records.evidence.items() / 2];
    int size = 0;
    for (int at = 0; at < records.evidence.items(); at += 2) {
      int affiliation = affiliations.newNumber(records.evidence.item(at));
      if (affiliation >= 0) {
        pairs[size++] = (long) affiliation << 32 | records.evidence.item(at + 1);
      }
    }
    long[] known = Arrays.copyOf(pairs, size);
    LongArrays.radixSort(known);
    return known;
  }

  private List<ResolvedInstitution> ranked(long[] pairs, int from, int to) {
    List<Counted> counted = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && pairs[end] == pairs[at]) {
        end++;
      }
      counted.add(new Counted(records.institutions.get((int) pairs[at]), end - at));
      at = end;
    }
    counted.sort(Counted.MOST_FIRST);
    return counted.stream().map(Counted::institution).toList();
  }

  private record Counted(ResolvedInstitution institution, int mentions) {

    static final Comparator<Counted> MOST_FIRST =
        Comparator.comparingInt(Counted::mentions)
            .reversed()
            .thenComparing(c -> c.institution().name())
            .thenComparing(c -> c.institution().ror())
            .thenComparing(c -> c.institution().country());
  }
}
