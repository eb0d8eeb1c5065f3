package jp.renkei.rulebase;

/** A rule file as read: its name and its text, without byte order mark, lines ended by LF. */
public record RuleFile(String name, String text) {
  public RuleFile {
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    text = text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
