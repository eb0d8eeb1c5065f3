package jp.renkei.affiliation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.renkei.affiliation.SpellingClusters.Spelling;
import jp.renkei.corpus.Incidence;
import jp.renkei.corpus.RawAffiliation;

/**
 * Raw affiliation → institutions and countries (appendix 1, done better), each with its step.
 *
 * <p>A country is read from the last place of the string backwards and beats the home of the
 * institution; an institution is a name of the registry that covers its part of the string and
 * whose home the string does not contradict, else a name by rules, spellings of which are brought
 * together. Nothing is assigned by default.
 *
 * <p>Cost: linear in the characters of the strings; spread over all cores, with the same result in
 * any order of work.
 */
public final class Disambiguation {

  private static final int ID_BYTES = 6;
  private static final String OWN = "x-";

  private final Lexicon lexicon = new Lexicon();
  private final NameIndex index;
  private final NameRules rules;
  private final ShortNames shortNames;
  private final StringReader reader;

  /** Learns the registry's names; {@link Registry#none()} where there is none. */
  public Disambiguation(Registry registry) {
    Gazetteer gazetteer = new Gazetteer(lexicon);
    WordRoles roles = new WordRoles(lexicon);
    index = new NameIndex(lexicon, registry);
    index.teach(gazetteer);
    rules = new NameRules(lexicon, roles, gazetteer);
    shortNames = new ShortNames(rules, lexicon);
    reader =
        new StringReader(
            lexicon,
            index,
            new PlaceReader(gazetteer, lexicon),
            new InstitutionMatcher(index, roles, lexicon),
            new Selection(index, roles, lexicon),
            rules);
  }

  /** The id under which an organisation of the registry is counted. */
  public String idOfRor(String ror) {
    return shortNames.id(ror);
  }

  /** Whether an id is an organisation's of the registry, not one of our own. */
  boolean isRegistered(String id) {
    return index.numberOf(id) >= 0 || shortNames.rors(id).anyMatch(ror -> index.numberOf(ror) >= 0);
  }

  /** Decides every string; the result's rows are in the order given. */
  public Placements place(List<RawAffiliation> affiliations) {
    ThreadLocal<Tokens> scratch = ThreadLocal.withInitial(Tokens::new);
    Decision[] decisions = new Decision[affiliations.size()];
    IntStream.range(0, decisions.length)
        .parallel()
        .forEach(row -> decisions[row] = reader.decide(affiliations.get(row), scratch.get()));
    Map<Spelling, Institution> named = named(affiliations, decisions);
    return placements(decisions, named);
  }

  /** The institutions that no registry knows, by every spelling of each. */
  private Map<Spelling, Institution> named(
      List<RawAffiliation> affiliations, Decision[] decisions) {
    Map<Spelling, Mentions> mentions = new HashMap<>();
    Map<Spelling, Map<String, Integer>> shown = new HashMap<>();
    for (int row = 0; row < decisions.length; row++) {
      int times = affiliations.get(row).occurrences();
      for (Decision.Found found : decisions[row].found()) {
        if (found instanceof Decision.Named name) {
          mentions
              .computeIfAbsent(name.spelling(), spelling -> new Mentions())
              .add(name, times);
          shown
              .computeIfAbsent(name.spelling(), spelling -> new TreeMap<>())
              .merge(name.shown(), times, Integer::sum);
        }
      }
    }
    Map<Spelling, Spelling> clusters = new SpellingClusters(rules).cluster(mentions);
    Map<Spelling, Institution> institutions = new HashMap<>();
    clusters.forEach((spelling, by) -> institutions.put(spelling, institution(by, shown.get(by))));
    return institutions;
  }

  private Institution institution(Spelling spelling, Map<String, Integer> shown) {
    String name =
        shown.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return new Institution(shortNames.id(spelling, ownId(spelling)), name, spelling.country());
  }

  /** The same name in the same country has the same id in every build. */
  private static String ownId(Spelling spelling) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((spelling.key() + "|" + spelling.country()).getBytes(StandardCharsets.UTF_8));
      return OWN + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Placements placements(Decision[] decisions, Map<Spelling, Institution> named) {
    TreeMap<String, Institution> byId = new TreeMap<>();
    BitSet used = new BitSet();
    for (Decision decision : decisions) {
      used.or(decision.countries());
      for (Decision.Found found : decision.found()) {
        Institution institution = institution(found, named);
        byId.merge(institution.id(), institution, Disambiguation::earlierName);
      }
    }
    List<Institution> institutions = List.copyOf(byId.values());
    Map<String, Integer> number = new HashMap<>();
    institutions.forEach(institution -> number.put(institution.id(), number.size()));
    int[] countryNumber =
        IntStream.range(0, Countries.all().size()).map(c -> used.get(0, c).cardinality()).toArray();
    return new Placements(
        institutions,
        used.stream().mapToObj(Countries::code).toList(),
        Incidence.of(
            Arrays.stream(decisions)
                .map(
                    decision ->
                        decision.found().stream()
                            .mapToInt(found -> number.get(institution(found, named).id()))
                            .toArray())
                .toArray(int[][]::new)),
        Incidence.of(
            Arrays.stream(decisions)
                .map(decision -> decision.countries().stream().map(c -> countryNumber[c]).toArray())
                .toArray(int[][]::new)),
        Arrays.stream(decisions).map(Decision::institutionStep).toList(),
        Arrays.stream(decisions).map(Decision::countryStep).toList());
  }

  private static Institution earlierName(Institution one, Institution other) {
    return one.name().compareTo(other.name()) <= 0 ? one : other;
  }

  private Institution institution(Decision.Found found, Map<Spelling, Institution> named) {
    return switch (found) {
      case Decision.Registered registered -> {
        Organisation organisation = index.get(registered.organisation());
        yield new Institution(
            shortNames.id(organisation.ror()), organisation.name(), organisation.country());
      }
      case Decision.Named name -> named.get(name.spelling());
    };
  }
}
