package jp.renkei.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** An ontology, or a query over it, that cannot be used; carries all its faults at once. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  KnowledgeException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.where() + ": " + fault.en() + " / " + fault.ja())
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  KnowledgeException(Fault fault) {
    this(List.of(fault));
  }

  public List<Fault> faults() {
    return faults;
  }
}
