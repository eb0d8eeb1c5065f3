package jp.renkei.cli;

import picocli.CommandLine.Option;

/** The option that chooses between a text for people and JSON for programs. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = Format.Name.class,
      description = "出力の形式 / output format (text)")
  private Format format = Format.TEXT;

  Format format() {
    return format;
  }
}
