package jp.renkei.metrics.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.renkei.affiliation.Disambiguation;
import jp.renkei.affiliation.Placements;
import jp.renkei.affiliation.Registry;
import jp.renkei.corpus.Corpus;
import jp.renkei.corpus.CorpusBuild;
import jp.renkei.corpus.FaultPolicy;
import jp.renkei.corpus.Incidence;
import jp.renkei.corpus.Progress;
import jp.renkei.corpus.StoreException;
import jp.renkei.corpus.YearRange;
import jp.renkei.keyword.KeywordTable;
import jp.renkei.keyword.Seeds;
import jp.renkei.keyword.TechnologyAreas;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.MetricsFile;

/**
 * From files of papers to a folder of tables and networks: reads the papers, places their
 * affiliations, finds the areas of their keywords, joins those who write together, and computes
 * what the survey's tables 2-1, 2-6, 2-11 and 2-12 show.
 *
 * <p>The same files, options and lists give the same bytes. The folder appears whole at the end or
 * not at all; a build that was killed is begun anew by the next.
 *
 * @param papers files and folders
 * @param out the folder that is wanted
 * @param registry of organisations, {@link Registry#none()} without one
 * @param reading how the papers are read
 * @param counting which of them the tables count
 * @param reference the country that regions and strengths are relative to, ISO 3166-1 alpha-2
 * @param lists what the stages go by
 * @param stages is told of each stage
 */
public record MetricsBuild(
    List<Path> papers,
    Path out,
    Registry registry,
    Reading reading,
    Counting counting,
    String reference,
    Lists lists,
    Stages stages) {

  private static final String STORE = "store";

  /**
   * How papers are read.
   *
   * @param years of publication that are wanted
   * @param policy about files that cannot be read
   * @param memoryBytes what the store of papers may take beside the Java heap
   * @param progress is told how far it has come
   */
  public record Reading(YearRange years, FaultPolicy policy, long memoryBytes, Progress progress) {}

  /**
   * Lists and parameters, all of them files of the maintainers.
   *
   * @param seeds folder of the labels from which areas follow
   * @param survey folder of the survey's own tables
   * @param parameters file of the thresholds
   */
  public record Lists(Path seeds, Path survey, Path parameters) {}

  /**
   * Builds the folder.
   *
   * @throws jp.renkei.corpus.CorpusFaultsException if papers cannot be read
   * @throws jp.renkei.keyword.SeedFaultsException if the labels cannot be read
   * @throws jp.renkei.metrics.MetricsFaultsException if the survey's tables or the parameters
   *     cannot be read
   * @throws BuildException if the folder is in the way or cannot be written, or if another build of
   *     it goes on
   */
  public BuildReport run() {
    OutputFolder output = OutputFolder.at(out);
    try {
      Optional<Path> inTheWay = output.inTheWay();
      if (inTheWay.isPresent()) {
        throw inTheWay(inTheWay.get());
      }
      Optional<BuildLock> lock = output.lock();
      if (lock.isEmpty()) {
        throw anotherBuild(output.builder());
      }
      BuildLock held = lock.get();
      try (held) {
        return run(output);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private BuildReport run(OutputFolder output) {
    try {
      Run run = new Run(output.begin());
      BuildReport report = run.whole();
      Optional<Path> putMeanwhile = output.inTheWay();
      if (putMeanwhile.isPresent()) {
        throw finishedBeside(putMeanwhile.get(), output.finishBeside());
      }
      output.finish();
      return report;
    } catch (IOException | UncheckedIOException | StoreException e) {
      throw unwritable(e);
    } finally {
      output.discard();
    }
  }

  private BuildException anotherBuild(Optional<BuildLock.Holder> holder) {
    String process = holder.map(h -> String.valueOf(h.process())).orElse("");
    String since = holder.map(h -> time(h.since())).orElse("");
    return new BuildException(
        new Remark(
            out
                + ": 別の metrics build が作成している"
                + (holder.isPresent() ? "（プロセス " + process + "、開始 " + since + "）" : "")
                + "。終わるのを待つか、別の名前を指定する",
            out
                + " is being made by another metrics build"
                + (holder.isPresent() ? " (process " + process + ", since " + since + ")" : "")
                + ": wait for its end, or name another"));
  }

  /** As a clock on the wall shows it, to the second. */
  private static String time(Instant instant) {
    return instant
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(ZoneId.systemDefault())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private BuildException unwritable(Exception e) {
    return new BuildException(
        new Remark(
            out + ": 書き込めない（" + e.getMessage() + "）。空き容量と権限を確かめる",
            out + " cannot be written (" + e.getMessage() + "): check free space and rights"));
  }

  private BuildException inTheWay(Path file) {
    Path inFolder = out.toAbsolutePath().normalize().relativize(file);
    return new BuildException(
        Files.isDirectory(out)
            ? new Remark(
                out + ": metrics build が作ったものではない " + inFolder + " がある。空のフォルダーか新しい名前を指定する",
                out + " holds " + inFolder + ", which no build made: name an empty or a new folder")
            : new Remark(out + ": フォルダーではない。別の名前を指定する", out + " is no folder: name another"));
  }

  private BuildException finishedBeside(Path file, Path result) {
    return new BuildException(
        new Remark(
            out + ": 作成中に " + file.getFileName() + " が置かれたため、置き換えなかった。結果は " + result + " にある",
            out
                + " was not replaced, since "
                + file.getFileName()
                + " was put there during the build; the result is in "
                + result));
  }

  /** One run of the stages, all writing into one folder. */
  private final class Run {

    private final Path folder;
    private final Metrics survey = Metrics.load(lists.survey());
    private final Reference against = Reference.read(reference, survey, lists.parameters());
    private final Seeds seeds = Seeds.read(lists.seeds());

    Run(Path folder) {
      this.folder = folder;
    }

    BuildReport whole() throws IOException {
      stages.begin(Stages.Stage.READING);
      CorpusBuild build =
          new CorpusBuild(
              folder.resolve(STORE),
              reading.memoryBytes(),
              reading.years(),
              reading.policy(),
              reading.progress());
      Corpus corpus = build.read(papers);
      OutputFolder.delete(folder.resolve(STORE));
      BuildReport report = fromCorpus(corpus);
      Files.writeString(MetricsFile.REPORT.in(folder), new ReportJson().of(report));
      return report;
    }

    private BuildReport fromCorpus(Corpus corpus) throws IOException {
      PlacedPapers collected = placed(corpus);
      PlacedPapers counted = counting.of(collected);
      Tables.Written written =
          Tables.write(folder, collected, counted, CountryNames.of(survey), against, stages);
      stages.begin(Stages.Stage.REPORT);
      return new BuildReport(
          corpus.accounts(),
          collected.papers(),
          collected.papers() - collected.withArea().papers(),
          counted.papers(),
          new BuildReport.ReferenceAccount(
              reference, counted.hasCountry(reference), against.isSurveys(), written.strengths()),
          registry.size(),
          new BuildReport.CoverageAccount(
              Coverage.bySource(corpus, collected),
              Coverage.byYear(corpus, collected),
              Coverage.byArea(corpus, collected)),
          written.networks());
    }

    private PlacedPapers placed(Corpus corpus) throws IOException {
      stages.begin(Stages.Stage.AFFILIATIONS);
      Placements placements = new Disambiguation(registry).place(corpus.rawAffiliations());
      AffiliationTable.write(
          MetricsFile.AFFILIATIONS.in(folder), corpus.rawAffiliations(), placements);
      stages.begin(Stages.Stage.KEYWORDS);
      TechnologyAreas areas =
          TechnologyAreas.derive(
              corpus.keywords(),
              corpus.keywordTexts(),
              corpus.concepts(),
              corpus.conceptPaths(),
              seeds);
      try (Writer out = Files.newBufferedWriter(MetricsFile.KEYWORDS.in(folder))) {
        KeywordTable.write(areas, out);
      }
      Incidence ofKeywords = corpus.keywords().through(areas.ofKeywords());
      Incidence ofConcepts = corpus.concepts().through(areas.ofConcepts());
      return new PlacedPapers(
          corpus.years(),
          corpus.affiliations().through(placements.countriesOf()),
          corpus.affiliations().through(placements.institutionsOf()),
          PlacedPapers.union(ofKeywords, ofConcepts),
          placements.countries(),
          placements.institutions(),
          areas.areas());
    }
  }
}
