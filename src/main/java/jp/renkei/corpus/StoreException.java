package jp.renkei.corpus;

import java.sql.SQLException;

/** The store failed: no room on the disk, or less memory than it needs at least. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(SQLException cause) {
    super("the store of papers: " + cause.getMessage(), cause);
  }
}
