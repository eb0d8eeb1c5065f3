package jp.renkei.cli;

import java.io.InputStream;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.AnswerFault;
import jp.renkei.advice.Answers;
import jp.renkei.advice.AnswersReader;
import jp.renkei.advice.InvalidAnswersException;
import jp.renkei.knowledge.Text;
import picocli.CommandLine.Parameters;

/** The answers document that a command is given. */
final class AnswersFile {

  /** UTF-8 needs up to four bytes a character. */
  private static final int MOST_BYTES = 4 * AnswersReader.MOST_CHARACTERS;

  @Parameters(
      index = "0",
      paramLabel = "ANSWERS.json",
      description = "回答のファイル。- は標準入力 / answers; - reads standard input")
  private String name;

  /** Advice on the answers, and the advisor that gave it. */
  record Advised(Advisor advisor, Advice advice) {}

  /** Reads the document before anything is loaded, so that a wrong name fails at once. */
  Advised advised(Folders folders, Console console) {
    String document = new InputFile(name, console.in()).text(MOST_BYTES);
    Advisor advisor = folders.advisor();
    return new Advised(advisor, advisor.advise(answers(document, advisor)));
  }

  private Answers answers(String document, Advisor advisor) {
    try {
      return advisor.answersReader().read(document);
    } catch (InvalidAnswersException e) {
      throw CommandFailure.failed(e.faults().stream().map(this::line).toList());
    }
  }

  private Text line(AnswerFault fault) {
    String file = new InputFile(name, InputStream.nullInputStream()).shown();
    String place = fault.pointer().isEmpty() ? file : file + ": " + fault.pointer();
    return new Text(place + ": " + fault.detail().ja(), place + ": " + fault.detail().en());
  }
}
