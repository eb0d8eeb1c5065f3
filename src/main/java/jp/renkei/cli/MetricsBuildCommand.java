package jp.renkei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.affiliation.Registry;
import jp.renkei.affiliation.RegistryException;
import jp.renkei.corpus.CorpusBuild;
import jp.renkei.corpus.CorpusFaultsException;
import jp.renkei.corpus.CountryCodes;
import jp.renkei.corpus.FaultPolicy;
import jp.renkei.corpus.YearRange;
import jp.renkei.keyword.SeedFaultsException;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.build.BuildException;
import jp.renkei.metrics.build.BuildReport;
import jp.renkei.metrics.build.Counting;
import jp.renkei.metrics.build.MetricsBuild;
import jp.renkei.metrics.build.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From papers to a folder of metrics that {@code advise --metrics} rests on. */
@Command(
    name = "build",
    description = {
      "論文の書誌データ（IEEE Xplore の CSV、ACM DL の BibTeX、OpenAlex の works、独自の CSV）から、国・地域、"
          + "機関、技術区分の指標の表とネットワークを求める。",
      "Computes tables of indicators and networks of countries, institutions and areas from papers:"
          + " IEEE Xplore CSV, ACM DL BibTeX, OpenAlex works, or our own CSV."
    },
    footer = {
      "",
      "例 / for example: renkei metrics build fixtures/corpus --out metrics",
      "入力のファイルとフォルダーは、まとめていくつでも指定できる。 / Any number of files and folders."
    })
final class MetricsBuildCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Parameters(
      paramLabel = "PAPERS",
      arity = "1..*",
      description = "論文のファイルまたはフォルダー / files or folders of papers")
  private List<Path> papers;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {
        "結果のフォルダー。完成してから置き換わり、途中で止めても半端な結果は残らない",
        "folder for the result; it is replaced when all is done, never half"
      })
  private Path out;

  @Option(
      names = "--registry",
      paramLabel = "ROR.tsv",
      description = "研究機関の登録簿（ROR）/ registry of organisations (ROR), plain or gzipped")
  private Path registry;

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "この年以降の論文 / papers from this year on")
  private Integer from;

  @Option(names = "--to", paramLabel = "YEAR", description = "この年までの論文 / papers up to this year")
  private Integer to;

  @Option(
      names = "--keep-going",
      description = {
        "読めないファイルを除いて続ける（除いたファイルは記録に残る）",
        "leave out files that cannot be read, and name them in the report"
      })
  private boolean keepGoing;

  @Option(
      names = "--ict-only",
      description = {
        "技術区分のある論文だけを数える（2.1.1 節のとおり）",
        "count papers with an area of technology only, as the survey did (2.1.1)"
      })
  private boolean ictOnly;

  @Option(
      names = "--reference",
      paramLabel = "COUNTRY",
      description = {
        "散布図の基準とする国・地域（JP）。日本以外では「中央」と得手・不得手を求めず、助言もしない",
        "country at the crosshair (JP); for another than Japan neither peers nor strengths are"
            + " told, nor is advice given"
      })
  private String reference = QuadrantPlot.JAPAN;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      converter = MemorySize.Reader.class,
      description = {
        "論文の保管に使うメモリー（1g、最小 64m）。超えた分はディスクに置く",
        "memory for the store of papers beside the Java heap (1g, at least 64m); the rest goes to"
            + " disk"
      })
  private MemorySize memory = new MemorySize(1L << 30);

  MetricsBuildCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    BuildProgress progress = new BuildProgress(console.err(), folders.language(), System::nanoTime);
    BuildReport report = folders.loading(() -> built(progress));
    progress.finish();
    report.warnings().forEach(warning -> console.err().println("renkei: " + in(warning)));
    String summary =
        Stream.concat(report.summary().stream().map(this::in), Stream.of(result()))
            .collect(Collectors.joining("\n"));
    Output.print(console.out(), Output.text(summary));
    return ExitCode.DONE;
  }

  private BuildReport built(BuildProgress progress) {
    try {
      return build(progress).run();
    } catch (CorpusFaultsException e) {
      throw CommandFailure.failed(
          e.faults().stream().map(fault -> new Text(fault.ja(), fault.en())).toList());
    } catch (SeedFaultsException e) {
      throw CommandFailure.failed(
          e.faults().stream().map(fault -> new Text(fault.ja(), fault.en())).toList());
    } catch (BuildException e) {
      throw CommandFailure.failed(e.reason().ja(), e.reason().en());
    }
  }

  private MetricsBuild build(BuildProgress progress) {
    return new MetricsBuild(
        papers,
        out,
        registry == null ? Registry.none() : registry(),
        new MetricsBuild.Reading(
            years(), keepGoing ? FaultPolicy.KEEP_GOING : FaultPolicy.REFUSE, memory(), progress),
        ictOnly ? Counting.WITH_AREA : Counting.ALL,
        reference(),
        new MetricsBuild.Lists(
            folders.ontology().resolve("keywords"),
            folders.ontology().resolve(Advisor.FIGURES),
            folders.rules().resolve(Advisor.PARAMETERS)),
        progress);
  }

  private Registry registry() {
    try {
      return Registry.read(registry);
    } catch (RegistryException e) {
      throw CommandFailure.failed(e.faults().stream().map(fault -> line(e.file(), fault)).toList());
    }
  }

  private static Text line(String file, RegistryException.Fault fault) {
    String place = fault.line() == 0 ? file : file + ":" + fault.line();
    return new Text(
        place + ": 「" + fault.found() + "」。必要なもの: " + fault.expected(),
        place + ": \"" + fault.found() + "\", expected " + fault.expected());
  }

  private YearRange years() {
    if (from == null && to == null) {
      return YearRange.ALL;
    }
    int first = from == null ? YearRange.ALL.from() : from;
    int last = to == null ? YearRange.ALL.to() : to;
    if (first > last) {
      throw CommandFailure.usage(
          "--from " + first + " が --to " + last + " より後である",
          "--from " + first + " is after --to " + last);
    }
    return new YearRange(first, last);
  }

  private long memory() {
    if (memory.bytes() < CorpusBuild.LEAST_MEMORY_BYTES) {
      MemorySize least = new MemorySize(CorpusBuild.LEAST_MEMORY_BYTES);
      throw CommandFailure.usage(
          "--memory " + memory + " では論文の保管に足りない。" + least + " 以上を指定する",
          "--memory " + memory + " is too little for the store of papers: " + least + " or more");
    }
    return memory.bytes();
  }

  private String reference() {
    if (!CountryCodes.isKnown(reference)) {
      throw CommandFailure.usage(
          "--reference " + reference + ": ISO 3166-1 の 2 文字の国・地域コードではない（例: JP）",
          "--reference " + reference + ": no two-letter country code of ISO 3166-1, such as JP");
    }
    return reference;
  }

  private String result() {
    return new Text("結果: " + out, "result: " + out).in(folders.language());
  }

  private String in(Remark remark) {
    return folders.language() == Language.JA ? remark.ja() : remark.en();
  }
}
