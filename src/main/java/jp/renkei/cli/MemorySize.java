package jp.renkei.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An amount of memory as it is written on the command line.
 *
 * @param bytes 1 or more
 */
record MemorySize(long bytes) {

  private static final Pattern SHAPE =
      Pattern.compile("([1-9]\\d{0,8})([mg])b?", Pattern.CASE_INSENSITIVE);
  private static final int MEGABYTE = 20;
  private static final int GIGABYTE = 30;

  /** As it is written: in whole megabytes, rounded down. */
  @Override
  public String toString() {
    return (bytes >> MEGABYTE) + "m";
  }

  /** Reads {@code 800m} or {@code 2g}. */
  static final class Reader implements ITypeConverter<MemorySize> {
    @Override
    public MemorySize convert(String text) {
      Matcher shape = SHAPE.matcher(text);
      if (!shape.matches()) {
        throw new TypeConversionException(
            "'" + text + "': 800m や 2g のような大きさ / expected a size such as 800m or 2g");
      }
      int shift = shape.group(2).equalsIgnoreCase("m") ? MEGABYTE : GIGABYTE;
      return new MemorySize(Long.parseLong(shape.group(1)) << shift);
    }
  }
}
