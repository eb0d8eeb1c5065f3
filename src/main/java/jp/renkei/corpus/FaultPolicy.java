package jp.renkei.corpus;

/** What a build does about files that cannot be read. */
public enum FaultPolicy {
  /** Looks at all files, then refuses with all their faults. */
  REFUSE,
  /** Leaves such files out whole and names them in the accounts. */
  KEEP_GOING
}
