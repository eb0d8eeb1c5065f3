package jp.renkei.synthetic;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The raw affiliations of a corpus: for each institution those used so far, from which the next
 * mention takes one (the earlier, the more often) or a new one. New ones get rarer as an
 * institution is mentioned more often; how readily they come is steered so that the corpus reaches
 * its number.
 */
final class AffiliationStock {

  private static final double RARER = 0.35;
  private static final double EAGER = 1.6;
  private static final double RELUCTANT = 0.25;
  private static final double GROWTH = 0.9;
  private static final double FROM_ABROAD = 0.03;

  /** Told of each raw affiliation when it is used first. */
  interface Listener {
    void added(Spelling spelling);
  }

  private final List<SyntheticInstitution> institutions;
  private final Map<String, Integer> countryIndex;
  private final InstitutionPool pool;
  private final SpellingNoise noise;
  private final SplittableRandom random;
  private final int wanted;
  private final Listener listener;

  private final int[] mentions;
  private final int[][] ofInstitution;
  private final int[] sizes;
  private final LongOpenHashSet hashes = new LongOpenHashSet();
  private final ObjectArrayList<byte[]> texts = new ObjectArrayList<>();
  private final ObjectArrayList<byte[]> exported = new ObjectArrayList<>();
  private final ObjectArrayList<int[]> institutionsOf = new ObjectArrayList<>();
  private final ObjectArrayList<int[]> countriesOf = new ObjectArrayList<>();
  private double target;

  AffiliationStock(
      List<SyntheticInstitution> institutions,
      Map<String, Integer> countryIndex,
      InstitutionPool pool,
      SpellingNoise noise,
      int wanted,
      SplittableRandom random,
      Listener listener) {
    this.institutions = institutions;
    this.countryIndex = countryIndex;
    this.pool = pool;
    this.noise = noise;
    this.wanted = wanted;
    this.random = random;
    this.listener = listener;
    mentions = new int[institutions.size()];
    sizes = new int[institutions.size()];
    ofInstitution = new int[institutions.size()][];
  }

  /**
   * Tells how much of the corpus is made.
   *
   * @param share in 0..1
   */
  void progress(double share) {
    target = wanted * Math.pow(share, GROWTH);
  }

  /** Number of a raw affiliation for one more mention of an institution. */
  int draw(int institution) {
    double eagerness = texts.size() < target ? EAGER : RELUCTANT;
    double chance = eagerness * Math.pow(++mentions[institution], -RARER);
    int size = sizes[institution];
    if (size == 0 || random.nextDouble() < chance) {
      return add(institution);
    }
    double at = random.nextDouble();
    return ofInstitution[institution][(int) (size * at * at)];
  }

  private int add(int institution) {
    Spelling spelling = newSpelling(institutions.get(institution));
    int number = texts.size();
    byte[] text = spelling.text().getBytes(StandardCharsets.UTF_8);
    texts.add(text);
    exported.add(
        spelling.exported().equals(spelling.text())
            ? text
            : spelling.exported().getBytes(StandardCharsets.UTF_8));
    institutionsOf.add(
        spelling.institutions().stream().mapToInt(SyntheticInstitution::number).toArray());
    countriesOf.add(spelling.countries().stream().mapToInt(countryIndex::get).toArray());
    remember(institution, number);
    listener.added(spelling);
    return number;
  }

  private void remember(int institution, int number) {
    int size = sizes[institution]++;
    int[] known = ofInstitution[institution];
    if (known == null) {
      known = new int[1];
    } else if (size == known.length) {
      known = Arrays.copyOf(known, 2 * size);
    }
    known[size] = number;
    ofInstitution[institution] = known;
  }

  /** A spelling that does not occur yet. */
  private Spelling newSpelling(SyntheticInstitution institution) {
    while (true) {
      Spelling spelling = noise.spell(institution, Optional.of(partner(institution)), random);
      if (hashes.add(hash(spelling.text()))) {
        return spelling;
      }
    }
  }

  private SyntheticInstitution partner(SyntheticInstitution institution) {
    boolean abroad = random.nextDouble() < FROM_ABROAD;
    SyntheticInstitution compatriot =
        abroad ? institutions.get(random.nextInt(institutions.size())) : institution;
    int country = countryIndex.get(compatriot.country());
    SyntheticInstitution partner = institutions.get(pool.known(country, random));
    boolean itself = partner.number() == institution.number();
    return itself ? institutions.get((institution.number() + 1) % institutions.size()) : partner;
  }

  private static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  int size() {
    return texts.size();
  }

  /** Text as UTF-8. */
  byte[] text(int affiliation) {
    return texts.get(affiliation);
  }

  /** Text as UTF-8 with the entities of an export. */
  byte[] exported(int affiliation) {
    return exported.get(affiliation);
  }

  int[] institutions(int affiliation) {
    return institutionsOf.get(affiliation);
  }

  /** Countries by their place in the mix. */
  int[] countries(int affiliation) {
    return countriesOf.get(affiliation);
  }

  SyntheticInstitution institution(int number) {
    return institutions.get(number);
  }
}
