package jp.renkei.rulebase;

/** Notices when anything of a hostile rule file runs: it trips as soon as it is initialised. */
public final class Sentinel {
  static final String PROPERTY = "renkei.sentinel.tripped";

  static {
    System.setProperty(PROPERTY, "yes");
  }

  private Sentinel() {}

  /** What hostile files call. */
  public static boolean trip() {
    System.setProperty(PROPERTY, "yes");
    return true;
  }

  static boolean tripped() {
    return System.getProperty(PROPERTY) != null;
  }

  static void reset() {
    System.clearProperty(PROPERTY);
  }
}
