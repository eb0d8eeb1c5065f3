package jp.renkei.affiliation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.affiliation.SpellingClusters.Spelling;
import jp.renkei.corpus.Incidence;
import jp.renkei.corpus.RawAffiliation;

/**
 * Raw affiliation → institutions and countries (appendix 1, done better), each with its step.
 *
 * <p>A country is read from the last place of the string backwards and beats the home of the
 * institution; an institution is the likeliest of the registry's names in the string where it can
 * be trusted ({@link Selection}), else a name by rules, spellings of which are brought together.
 * Nothing is assigned by default.
 *
 * <p>Cost: linear in the characters of the strings; spread over all cores, with the same result in
 * any order of work.
 */
public final class Disambiguation {

  private static final int ID_BYTES = 6;
  private static final int NO_PRINCIPAL = -1;
  private static final String OWN = "x-";
  private static final Comparator<Institution> BY_NAME =
      Comparator.comparing(Institution::name).thenComparing(Institution::country);

  private final Lexicon lexicon = new Lexicon();
  private final NameIndex index;
  private final NameRules rules;
  private final ShortNames shortNames;
  private final Selection selection;
  private final StringReader reader;

  /** Learns the registry's names; {@link Registry#none()} where there is none. */
  public Disambiguation(Registry registry) {
    this(registry, SignalTable.read());
  }

  /** With weights of one's own, on which {@code SignalFitting} tries what it has fitted. */
  Disambiguation(Registry registry, SignalTable signals) {
    Gazetteer gazetteer = new Gazetteer(lexicon);
    WordRoles roles = new WordRoles(lexicon);
    index = new NameIndex(lexicon, registry);
    index.teach(gazetteer);
    rules = new NameRules(lexicon, roles, gazetteer);
    shortNames = new ShortNames(rules, lexicon);
    selection = new Selection(index, signals);
    reader =
        new StringReader(
            lexicon,
            index,
            new PlaceReader(gazetteer, lexicon),
            new InstitutionMatcher(index, roles, lexicon, signals),
            selection,
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

  /** The names found in each group of a string, none decided on. */
  List<List<Candidate>> candidates(String text) {
    return reader.candidates(text);
  }

  Selection selection() {
    return selection;
  }

  /** The id under which an organisation by its number is counted. */
  String id(int organisation) {
    return idOfRor(index.get(organisation).ror());
  }

  /** Decides every string; the result's rows are in the order given. */
  public Placements place(List<RawAffiliation> affiliations) {
    ThreadLocal<Tokens> scratch = ThreadLocal.withInitial(Tokens::new);
    Decision[] decisions = new Decision[affiliations.size()];
    IntStream.range(0, decisions.length)
        .parallel()
        .forEach(row -> decisions[row] = reader.decide(affiliations.get(row), scratch.get()));
    return placements(
        decisions, registered(decisions), named(OwnNames.byCountry(affiliations, decisions)));
  }

  /** The registry's institutions that were found, by their number in the index. */
  private Map<Integer, Institution> registered(Decision[] decisions) {
    Map<Integer, Institution> institutions = new HashMap<>();
    for (Decision decision : decisions) {
      for (Decision.Found found : decision.found()) {
        if (found instanceof Decision.Registered(int organisation)) {
          institutions.computeIfAbsent(organisation, this::institution);
        }
      }
    }
    return institutions;
  }

  private Institution institution(int number) {
    Organisation organisation = index.get(number);
    return new Institution(
        shortNames.id(organisation.ror()), organisation.name(), organisation.country());
  }

  /** The institutions that no registry knows, by every spelling of each. */
  private Map<Spelling, Institution> named(List<List<OwnName>> byCountry) {
    List<OwnName> names = new SpellingClusters(rules.words()).cluster(byCountry);
    Map<OwnName, Institution> leaders =
        names.parallelStream()
            .filter(OwnName::leads)
            .collect(Collectors.toConcurrentMap(name -> name, this::institution));
    Map<Spelling, Institution> institutions = HashMap.newHashMap(names.size());
    names.forEach(name -> institutions.put(name.spelling(), leaders.get(name.leader())));
    return institutions;
  }

  private Institution institution(OwnName name) {
    return new Institution(id(name.spelling()), name.shown(), name.country());
  }

  private String id(Spelling spelling) {
    return shortNames.id(spelling, ownId(spelling));
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

  private static Placements placements(
      Decision[] decisions,
      Map<Integer, Institution> registered,
      Map<Spelling, Institution> named) {
    List<Institution> institutions = distinct(registered.values(), named.values());
    Map<String, Integer> numbers = HashMap.newHashMap(institutions.size());
    institutions.forEach(institution -> numbers.put(institution.id(), numbers.size()));
    BitSet countries = new BitSet();
    Arrays.stream(decisions).forEach(decision -> countries.or(decision.countries()));
    int[] countryNumbers =
        IntStream.range(0, Countries.all().size())
            .map(c -> countries.get(0, c).cardinality())
            .toArray();
    int[][] found =
        Arrays.stream(decisions)
            .parallel()
            .map(decision -> numbers(decision, numbers, registered, named))
            .toArray(int[][]::new);
    return new Placements(
        institutions,
        countries.stream().mapToObj(Countries::code).toList(),
        Incidence.of(found),
        incidence(decisions, decision -> decision.countries().stream().map(c -> countryNumbers[c])),
        IntStream.range(0, decisions.length)
            .map(row -> principal(decisions[row], found[row]))
            .toArray(),
        Arrays.stream(decisions).map(Decision::institutionStep).toList(),
        Arrays.stream(decisions).map(Decision::countryStep).toList());
  }

  private static int principal(Decision decision, int[] found) {
    return decision.hasPrincipal()
            || found.length > 0 && Arrays.stream(found).allMatch(number -> number == found[0])
        ? found[0]
        : NO_PRINCIPAL;
  }

  private static int[] numbers(
      Decision decision,
      Map<String, Integer> numbers,
      Map<Integer, Institution> registered,
      Map<Spelling, Institution> named) {
    return decision.found().stream()
        .mapToInt(found -> numbers.get(institution(found, registered, named).id()))
        .toArray();
  }

  /** Each id once, sorted. */
  private static List<Institution> distinct(
      Collection<Institution> registered, Collection<Institution> named) {
    Map<String, Institution> byId = HashMap.newHashMap(registered.size() + named.size());
    Stream.concat(registered.stream(), named.stream())
        .forEach(institution -> byId.merge(institution.id(), institution, Disambiguation::earlier));
    return byId.values().parallelStream().sorted(Comparator.comparing(Institution::id)).toList();
  }

  private static Institution earlier(Institution one, Institution other) {
    return BY_NAME.compare(one, other) <= 0 ? one : other;
  }

  private static Institution institution(
      Decision.Found found,
      Map<Integer, Institution> registered,
      Map<Spelling, Institution> named) {
    return switch (found) {
      case Decision.Registered(int organisation) -> registered.get(organisation);
      case Decision.Named name -> named.get(name.spelling());
    };
  }

  private static Incidence incidence(Decision[] decisions, Function<Decision, IntStream> items) {
    return Incidence.of(
        Arrays.stream(decisions)
            .parallel()
            .map(decision -> items.apply(decision).toArray())
            .toArray(int[][]::new));
  }
}
