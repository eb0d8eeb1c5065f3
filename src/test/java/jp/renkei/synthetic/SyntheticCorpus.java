package jp.renkei.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes a corpus and its truth into a folder: {@code papers/} has the exports, {@code truth/} what
 * is in them. Papers are made and written one after another; what is kept are the institutions and
 * the raw affiliations, some 2 GB at the survey's size.
 */
final class SyntheticCorpus {

  private final CorpusPlan plan;
  private final Vocabulary vocabulary = new Vocabulary();
  private final SplittableRandom random;

  private SyntheticCorpus(CorpusPlan plan) {
    this.plan = plan;
    random = new SplittableRandom(plan.seed());
  }

  /** Makes the corpus; the folder is made if need be, files of the same name are replaced. */
  static void write(CorpusPlan plan, Path folder) throws IOException {
    new SyntheticCorpus(plan).write(folder);
  }

  private void write(Path folder) throws IOException {
    Path truthFolder = Files.createDirectories(folder.resolve("truth"));
    Path papersFolder = Files.createDirectories(folder.resolve("papers"));
    CountryMix mix = new CountryMix(vocabulary);
    AreaMix areas = new AreaMix(vocabulary);
    int[] counts = mix.institutions(plan.scale().institutions());
    List<SyntheticInstitution> institutions =
        SyntheticInstitutions.of(vocabulary, mix.countries(), counts, random.split());
    KeywordTree tree =
        new KeywordTree(
            areas.roots(), areas.keywords(plan.scale().keywords()), vocabulary, random.split());
    People people = new People(vocabulary, random.split());
    InstitutionPool pool = new InstitutionPool(counts);
    try (Truth truth =
        new Truth(truthFolder, mix.countries(), areas.areas(), tree, institutions.size())) {
      AffiliationStock stock =
          new AffiliationStock(
              institutions,
              index(mix.countries()),
              pool,
              new SpellingNoise(vocabulary),
              plan.scale().rawAffiliations(),
              random.split(),
              truth::add);
      truth.use(stock);
      PaperSource source = new PaperSource(mix, pool, stock, areas, tree, people, random.split());
      try (Exports exports =
          new Exports(
              plan,
              papersFolder,
              vocabulary.ieeeHeaders(),
              new PaperTexts(tree.texts(), people, stock),
              random.split())) {
        write(source, exports, truth);
      }
    }
  }

  private void write(PaperSource source, Exports exports, Truth truth) throws IOException {
    int papers = plan.scale().papers();
    for (int i = 0; i < papers; i++) {
      SyntheticPaper paper = source.next(i, (i + 1.0) / papers);
      List<String> in = exports.write(paper);
      truth.add(paper, String.join("|", in), !in.equals(List.of(Exports.ACM)));
    }
  }

  private static Map<String, Integer> index(List<String> countries) {
    Map<String, Integer> index = new HashMap<>();
    for (String country : countries) {
      index.put(country, index.size());
    }
    return index;
  }
}
