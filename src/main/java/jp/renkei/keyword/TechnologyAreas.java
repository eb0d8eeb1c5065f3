package jp.renkei.keyword;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import jp.renkei.corpus.Incidence;

/**
 * The technology areas of table 1-5 that each keyword and each concept of a corpus belongs to, and
 * which label led there (appendix 2). A paper's areas are those of all its keywords and concepts.
 *
 * <p>A keyword takes the label of the nearest labelled keyword above it in its cluster's hierarchy,
 * or its own; with none above, it has no area. A label "of no area" is a label: what lies below it
 * inherits nothing. A concept takes the label of the longest labelled path that it lies at or
 * below.
 */
public final class TechnologyAreas {

  private final Seeds seeds;
  private final List<String> keywordTexts;
  private final List<String> conceptPaths;
  private final int[] papersOfKeyword;
  private final int[] papersOfConcept;
  private final Hierarchy hierarchy;
  private final List<Optional<Seed>> seedOfKeyword;
  private final List<Optional<Seed>> seedOfConcept;

  private TechnologyAreas(
      Incidence keywords,
      List<String> keywordTexts,
      Incidence concepts,
      List<String> conceptPaths,
      Seeds seeds) {
    this.seeds = seeds;
    this.keywordTexts = keywordTexts;
    this.conceptPaths = conceptPaths;
    Cooccurrence network = Cooccurrence.count(keywords, keywordTexts.size());
    this.papersOfKeyword = network.papers();
    this.papersOfConcept = new int[conceptPaths.size()];
    for (int concept : concepts.items()) {
      papersOfConcept[concept]++;
    }
    this.hierarchy = Hierarchy.of(network, SpanningForest.of(network), seeds.minimumLift());
    this.seedOfKeyword = inherited(hierarchy, keywordTexts, seeds);
    this.seedOfConcept =
        conceptPaths.stream().map(path -> seeds.above(ConceptPath.of(path))).toList();
  }

  /**
   * Derives the areas of all keywords and concepts of a corpus.
   *
   * <p>Dominated by counting the pairs of keywords of every paper, which uses all cores; some
   * twelve bytes for each distinct pair while it works.
   *
   * @param keywords paper → keywords
   * @param keywordTexts each keyword as spelt
   * @param concepts paper → concepts
   * @param conceptPaths each concept's path in the ACM Computing Classification System
   */
  public static TechnologyAreas derive(
      Incidence keywords,
      List<String> keywordTexts,
      Incidence concepts,
      List<String> conceptPaths,
      Seeds seeds) {
    return new TechnologyAreas(keywords, keywordTexts, concepts, conceptPaths, seeds);
  }

  /** The areas' names, in the order of the numbers that the incidences use. */
  public List<String> areas() {
    return seeds.areas();
  }

  /** Keyword → areas. */
  public Incidence ofKeywords() {
    return incidence(seedOfKeyword);
  }

  /** Concept → areas. */
  public Incidence ofConcepts() {
    return incidence(seedOfConcept);
  }

  /** Which label led this keyword to which areas. */
  public AreaExplanation explainKeyword(int keyword) {
    Optional<Seed> seed = seedOfKeyword.get(keyword);
    return new AreaExplanation(
        keywordTexts.get(keyword),
        papersOfKeyword[keyword],
        names(seed),
        seed.map(Seed::name).orElse(""),
        path(keyword));
  }

  /** Which label led this concept to which areas. */
  public AreaExplanation explainConcept(int concept) {
    Optional<Seed> seed = seedOfConcept.get(concept);
    return new AreaExplanation(
        conceptPaths.get(concept),
        papersOfConcept[concept],
        names(seed),
        seed.map(Seed::name).orElse(""),
        ConceptPath.steps(conceptPaths.get(concept)));
  }

  /** All keywords, then all concepts, in the order of their numbers. */
  public List<AreaExplanation> explanations() {
    List<AreaExplanation> all = new ArrayList<>();
    for (int keyword = 0; keyword < keywordTexts.size(); keyword++) {
      all.add(explainKeyword(keyword));
    }
    for (int concept = 0; concept < conceptPaths.size(); concept++) {
      all.add(explainConcept(concept));
    }
    return all;
  }

  private static List<Optional<Seed>> inherited(
      Hierarchy hierarchy, List<String> texts, Seeds seeds) {
    List<Optional<Seed>> labels = new ArrayList<>();
    texts.forEach(text -> labels.add(seeds.of(text)));
    for (int keyword : hierarchy.downwards()) {
      if (labels.get(keyword).isEmpty()) {
        labels.set(keyword, labels.get(hierarchy.parents()[keyword]));
      }
    }
    return labels;
  }

  private static Incidence incidence(List<Optional<Seed>> labels) {
    int[] none = new int[0];
    return Incidence.of(
        labels.stream().map(seed -> seed.map(Seed::areas).orElse(none)).toArray(int[][]::new));
  }

  private List<String> names(Optional<Seed> seed) {
    return seed.map(label -> seeds.numbering().named(label.areas())).orElse(List.of());
  }

  private List<String> path(int keyword) {
    LinkedList<String> path = new LinkedList<>();
    int at = keyword;
    path.addFirst(keywordTexts.get(at));
    while (seeds.of(keywordTexts.get(at)).isEmpty() && !hierarchy.isRoot(at)) {
      at = hierarchy.parents()[at];
      path.addFirst(keywordTexts.get(at));
    }
    return List.copyOf(path);
  }
}
