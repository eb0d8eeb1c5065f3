package jp.renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Term;
import jp.renkei.metrics.MetricsFile;
import jp.renkei.metrics.PeerRadius;
import jp.renkei.metrics.picture.Labels;
import jp.renkei.metrics.picture.Picture;
import jp.renkei.metrics.picture.Pictures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The report's plots and network pictures of a folder of tables. */
@Command(
    name = "plot",
    description = {
      "指標の表から、報告書第 2 章の図（技術区分の表、国と機関の散布図、国際共著ネットワーク）を SVG で描く。",
      "Draws the figures of the report's chapter 2 (areas, countries and institutions, networks)"
          + " from tables as SVG."
    },
    footer = {"", "例 / for example: renkei metrics plot ontology/figures -o plots --lang en"})
final class MetricsPlotCommand implements Callable<Integer> {

  private static final int NARROWEST = 320;
  private static final int WIDEST = 4000;
  private static final List<String> LABELLED = List.of("country", "area", "region", "institution");

  private final Folders folders;
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description =
          "表のフォルダー（countries.csv など） / folder of tables: countries.csv and those beside it")
  private Path tables;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "図を置くフォルダー / where the pictures go (DIR/plots)")
  private Path output;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "800",
      description = "図の幅 / width of each picture (${DEFAULT-VALUE})")
  private int width;

  MetricsPlotCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (width < NARROWEST || width > WIDEST) {
      String range = NARROWEST + "-" + WIDEST;
      throw CommandFailure.usage(
          "--width " + width + ": " + range + " の整数を指定する",
          "--width " + width + ": expected " + range);
    }
    if (!Files.isDirectory(tables)) {
      throw CommandFailure.failedAt(tables.toString(), "フォルダーがない", "no such folder");
    }
    List<Picture> pictures = pictures();
    Path folder = created(output == null ? MetricsFile.PLOTS.in(tables) : output);
    List<String> written = pictures.stream().map(picture -> save(folder, picture)).toList();
    Output.print(console.out(), Output.text(String.join("\n", written)));
    return ExitCode.DONE;
  }

  private List<Picture> pictures() {
    Path parameters = folders.rules().resolve(Advisor.PARAMETERS);
    return folders.loading(
        () -> {
          Knowledge knowledge = Knowledge.load(folders.ontology());
          return Pictures.of(
              tables, PeerRadius.read(parameters), studied(knowledge), labels(knowledge), width);
        });
  }

  private static Set<String> studied(Knowledge knowledge) {
    return knowledge.kind("country").stream().map(Term::id).collect(Collectors.toSet());
  }

  private Labels labels(Knowledge knowledge) {
    Stream<Term> terms = LABELLED.stream().flatMap(kind -> knowledge.kind(kind).stream());
    return new Labels(
        folders.language() == Language.JA ? Locale.JAPANESE : Locale.ENGLISH,
        terms.collect(Collectors.toMap(Term::curie, term -> term.label().in(folders.language()))));
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw CommandFailure.failedAt(folder.toString(), "フォルダーを作れない", "the folder cannot be made");
    }
  }

  private static String save(Path folder, Picture picture) {
    Path file = folder.resolve(picture.file());
    Output.save(file, Output.text(picture.svg()));
    return file.toString();
  }
}
