package jp.renkei.affiliation;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
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

  /** One a thread: to look one up takes longer than to use it. */
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(Disambiguation::sha256);

  /**
   * An institution, and who is told the number that it gets.
   *
   * @param letters the first of its id as one number, which tells most ids apart
   */
  private record Counted(Institution institution, long letters, IntConsumer number) {

    static final Comparator<Counted> ORDER =
        Comparator.comparingLong((Counted one) -> one.letters())
            .thenComparing(one -> one.institution().id())
            .thenComparing(one -> one.institution().name())
            .thenComparing(one -> one.institution().country());

    Counted(Institution institution, IntConsumer number) {
      this(institution, letters(institution.id()), number);
    }

    /** The first eight, so that numbers are in the order of the ids. */
    private static long letters(String id) {
      long letters = 0;
      for (int at = 0; at < Long.BYTES; at++) {
        letters =
            letters << Byte.SIZE | (at < id.length() ? Math.min(id.charAt(at), Byte.MAX_VALUE) : 0);
      }
      return letters;
    }
  }

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
    OwnNames names = OwnNames.of(affiliations, decisions);
    Int2IntOpenHashMap organisations = new Int2IntOpenHashMap();
    List<Institution> institutions =
        numbered(
            Stream.concat(
                organisations(decisions).stream()
                    .mapToObj(o -> new Counted(institution(o), n -> organisations.put(o, n))),
                new SpellingClusters(rules.words())
                    .cluster(names.byCountry()).parallelStream()
                        .map(name -> new Counted(institution(name), name::count))));
    return placements(
        decisions, institutions, row -> numbers(row, decisions[row], organisations, names));
  }

  /** The numbers of a string's institutions. */
  private static int[] numbers(
      int row, Decision decision, Int2IntMap organisations, OwnNames names) {
    int[] numbers = new int[decision.found().size()];
    int named = 0;
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] =
          switch (decision.found().get(at)) {
            case Decision.Registered(int organisation) -> organisations.get(organisation);
            case Decision.Named name -> names.get(row, named++).institution();
          };
    }
    return numbers;
  }

  /** The registry's organisations that were found, by their number in the index. */
  private static BitSet organisations(Decision[] decisions) {
    BitSet organisations = new BitSet();
    for (Decision decision : decisions) {
      for (Decision.Found found : decision.found()) {
        if (found instanceof Decision.Registered(int organisation)) {
          organisations.set(organisation);
        }
      }
    }
    return organisations;
  }

  private Institution institution(int number) {
    Organisation organisation = index.get(number);
    return new Institution(
        shortNames.id(organisation.ror()), organisation.name(), organisation.country());
  }

  private Institution institution(OwnName name) {
    return new Institution(id(name.spelling()), name.shown(), name.country());
  }

  private String id(Spelling spelling) {
    return shortNames.id(spelling, ownId(spelling));
  }

  /** The same name in the same country has the same id in every build. */
  private static String ownId(Spelling spelling) {
    String name = spelling.key() + "|" + spelling.country();
    byte[] digest = SHA_256.get().digest(name.getBytes(StandardCharsets.UTF_8));
    return OWN + HexFormat.of().formatHex(digest, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Each id once, in order; of two institutions with one id the earlier by name is it. */
  private static List<Institution> numbered(Stream<Counted> found) {
    List<Institution> institutions = new ArrayList<>();
    for (Counted one : found.parallel().sorted(Counted.ORDER).toList()) {
      if (institutions.isEmpty() || !institutions.getLast().id().equals(one.institution().id())) {
        institutions.add(one.institution());
      }
      one.number().accept(institutions.size() - 1);
    }
    return List.copyOf(institutions);
  }

  private static Placements placements(
      Decision[] decisions, List<Institution> institutions, IntFunction<int[]> institutionsOf) {
    BitSet countries = new BitSet();
    Arrays.stream(decisions).forEach(decision -> countries.or(decision.countries()));
    int[] countryNumbers =
        IntStream.range(0, Countries.all().size())
            .map(c -> countries.get(0, c).cardinality())
            .toArray();
    int[][] found = perRow(decisions, institutionsOf);
    return new Placements(
        institutions,
        countries.stream().mapToObj(Countries::code).toList(),
        Incidence.of(found),
        Incidence.of(perRow(decisions, row -> numbers(decisions[row].countries(), countryNumbers))),
        IntStream.range(0, decisions.length)
            .map(row -> principal(decisions[row], found[row]))
            .toArray(),
        Arrays.stream(decisions).map(Decision::institutionStep).toList(),
        Arrays.stream(decisions).map(Decision::countryStep).toList());
  }

  private static int[][] perRow(Decision[] decisions, IntFunction<int[]> numbers) {
    return IntStream.range(0, decisions.length).parallel().mapToObj(numbers).toArray(int[][]::new);
  }

  private static int[] numbers(BitSet countries, int[] numberOf) {
    int[] numbers = new int[countries.cardinality()];
    int size = 0;
    for (int c = countries.nextSetBit(0); c >= 0; c = countries.nextSetBit(c + 1)) {
      numbers[size++] = numberOf[c];
    }
    return numbers;
  }

  private static int principal(Decision decision, int[] found) {
    return decision.hasPrincipal()
            || found.length > 0 && Arrays.stream(found).allMatch(number -> number == found[0])
        ? found[0]
        : NO_PRINCIPAL;
  }
}
