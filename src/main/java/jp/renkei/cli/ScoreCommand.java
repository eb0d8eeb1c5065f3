package jp.renkei.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.renkei.affiliation.Disambiguation;
import jp.renkei.affiliation.Gold;
import jp.renkei.affiliation.Registry;
import jp.renkei.affiliation.RegistryException;
import jp.renkei.affiliation.Score;
import jp.renkei.knowledge.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** How well institutions and countries are told from affiliations, on labelled strings. */
@Command(
    name = "score",
    description = {
      "正解つきの所属表記で、国と機関の名寄せの精度を測る",
      "measure country and institution disambiguation on labelled affiliations"
    })
final class ScoreCommand implements Callable<Integer> {

  private final Folders folders;
  private final Console console;

  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "GOLD.tsv",
      description = {
        "見出しが raw と iso2（国）、または raw と ror_ids（機関）のタブ区切りファイル",
        "tab-separated, its header with raw and iso2 (countries) or ror_ids (institutions)"
      })
  private Path gold;

  @Option(
      names = "--registry",
      paramLabel = "ROR.tsv",
      description = {
        "機関の登録簿（ROR、.gz も可）。なければ規則と一覧だけで名寄せする",
        "registry of organisations (ROR, also .gz); without it rules and lists decide"
      })
  private Path registry;

  ScoreCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  @Override
  public Integer call() {
    Score score = score();
    String document =
        switch (format.format()) {
          case TEXT -> new ScoreText(score).in(folders.language());
          case JSON -> JsonMapper.shared().writeValueAsString(score);
        };
    Output.print(console.out(), Output.text(document));
    return ExitCode.DONE;
  }

  private Score score() {
    try {
      Gold labelled = Gold.read(gold);
      Registry known = registry == null ? Registry.none() : Registry.read(registry);
      return Score.of(labelled, new Disambiguation(known));
    } catch (RegistryException e) {
      throw CommandFailure.failed(e.faults().stream().map(fault -> line(e.file(), fault)).toList());
    }
  }

  private static Text line(String file, RegistryException.Fault fault) {
    String place = fault.line() == 0 ? file : file + ":" + fault.line();
    return new Text(
        place + ": 「" + fault.found() + "」。正しくは " + fault.expected(),
        place + ": found " + fault.found() + "; expected " + fault.expected());
  }
}
