package jp.renkei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.renkei.knowledge.Fault;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.KnowledgeException;
import jp.renkei.knowledge.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a maintainer does with the ontology. */
@Command(
    name = "ontology",
    description = "オントロジーの検査、問い合わせ、書き出し / check, query and export the ontology")
final class OntologyCommand {

  private final Folders folders;
  private final Console console;

  OntologyCommand(Folders folders, Console console) {
    this.folders = folders;
    this.console = console;
  }

  /** Shapes and reasoner, with every fault explained. */
  @Command(
      name = "check",
      description = "矛盾と欠落を探す（SHACL と推論） / look for contradictions and gaps (SHACL, reasoner)")
  final class CheckOntology implements Callable<Integer> {
    @Override
    public Integer call() {
      List<Fault> faults = folders.loading(() -> Knowledge.check(folders.ontology()));
      if (!faults.isEmpty()) {
        throw CommandFailure.failed(faults.stream().map(folders::line).toList());
      }
      Text sound = new Text("矛盾も欠落も見つからない", "no contradictions, no gaps");
      Output.print(console.out(), Output.text(sound.in(folders.language())));
      return ExitCode.DONE;
    }
  }

  /** One SPARQL query that only reads. */
  @Command(name = "query", description = "SPARQL で問い合わせる / ask a SPARQL query")
  final class QueryOntology implements Callable<Integer> {

    private static final int MOST_BYTES = 1_000_000;

    @Parameters(
        paramLabel = "FILE.rq",
        description = "問い合わせのファイル。- は標準入力 / query; - reads standard input")
    private String file;

    @Override
    public Integer call() {
      InputFile input = new InputFile(file, console.in());
      String sparql = input.text(MOST_BYTES);
      Knowledge knowledge = folders.loading(() -> Knowledge.load(folders.ontology()));
      Output.print(console.out(), Output.text(answer(knowledge, sparql, input.shown())));
      return ExitCode.DONE;
    }

    private static String answer(Knowledge knowledge, String sparql, String file) {
      try {
        return knowledge.query(sparql).text();
      } catch (KnowledgeException e) {
        throw CommandFailure.failed(e.faults().stream().map(fault -> line(file, fault)).toList());
      }
    }

    /** The knowledge was given a text and cannot know the name of its file. */
    private static Text line(String file, Fault fault) {
      String place = new Fault(file, fault.line(), "", "").where();
      return new Text(place + ": " + fault.ja(), place + ": " + fault.en());
    }
  }

  /** The whole ontology for another tool. */
  @Command(name = "export", description = "全体を書き出す / write the whole ontology")
  final class ExportOntology implements Callable<Integer> {

    @Parameters(paramLabel = "FORMAT", description = "turtle, jsonld, owlxml")
    private String format;

    @Override
    public Integer call() {
      Knowledge knowledge = folders.loading(() -> Knowledge.load(folders.ontology()));
      Output.print(
          console.out(),
          out -> {
            try {
              knowledge.export(format, out);
            } catch (IllegalArgumentException e) {
              throw CommandFailure.usage(e.getMessage(), e.getMessage());
            }
          });
      return ExitCode.DONE;
    }
  }
}
