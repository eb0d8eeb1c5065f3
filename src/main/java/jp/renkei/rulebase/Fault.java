package jp.renkei.rulebase;

import jp.renkei.knowledge.Text;

/**
 * One thing wrong with a rule file, in plain words.
 *
 * @param file file or folder concerned
 * @param line line in it, from 1; 0 where the whole is meant
 */
public record Fault(String file, int line, Text message) {

  /** As compilers print it: {@code file:line: message}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message.en();
  }
}
