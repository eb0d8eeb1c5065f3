package jp.renkei.cli;

import java.io.InputStream;
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

  /** The document as text; read before anything is loaded, so that a wrong name fails at once. */
  String text(InputStream standardInput) {
    return new InputFile(name, standardInput).text(MOST_BYTES);
  }

  Answers answers(String document, Advisor advisor) {
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
