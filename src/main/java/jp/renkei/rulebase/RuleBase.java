package jp.renkei.rulebase;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;

/** The rules in force: checked, compiled, and ready for sessions of any number of threads. */
public final class RuleBase {
  private final List<Rule> all;
  private final Set<String> silenced;
  private final String version;
  private final FactTypes types;
  private final KieBase compiled;

  private RuleBase(
      List<Rule> all, Set<String> silenced, String version, FactTypes types, KieBase compiled) {
    this.all = all;
    this.silenced = Set.copyOf(silenced);
    this.version = version;
    this.types = types;
    this.compiled = compiled;
  }

  /**
   * The rules of a folder's {@code *.drl} files.
   *
   * @throws RuleFaultsException with every fault of every file, before anything is compiled
   */
  public static RuleBase load(Path folder, FactTypes types) {
    Faults faults = new Faults();
    return of(RuleFolder.read(folder, faults), types, faults);
  }

  /**
   * The rules of texts that are no files yet, such as an editor's.
   *
   * @throws RuleFaultsException with every fault of every text, before anything is compiled
   */
  public static RuleBase of(List<RuleFile> files, FactTypes types) {
    return of(files, types, new Faults());
  }

  private static RuleBase of(List<RuleFile> files, FactTypes types, Faults faults) {
    List<RuleFile> ordered = files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
    List<Rule> rules = RuleReader.read(ordered, types, faults);
    return new RuleBase(rules, Set.of(), Version.of(ordered), types, Compilation.of(rules));
  }

  /** The rules in order of their ids. */
  public List<Rule> rules() {
    return all.stream().filter(rule -> !silenced.contains(rule.id())).toList();
  }

  /** Names the contents of the files: equal contents, equal version. */
  public String version() {
    return version;
  }

  /**
   * The same base less one rule, which costs no compilation.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  public RuleBase without(String ruleId) {
    if (rules().stream().noneMatch(rule -> rule.id().equals(ruleId))) {
      throw new IllegalArgumentException("no rule " + ruleId);
    }
    Set<String> more = new HashSet<>(silenced);
    more.add(ruleId);
    return new RuleBase(all, more, version + " without " + ruleId, types, compiled);
  }

  /**
   * A session that knows the stated facts, for one thread at a time.
   *
   * @throws IllegalArgumentException when a fact is of no stated type, or lacks a value
   */
  public Session session(Collection<? extends Record> stated) {
    return session(stated, Session.MOST_REMEMBERED);
  }

  /** A session that remembers no more facts and no more matches than these. */
  Session session(Collection<? extends Record> stated, int most) {
    return new Session(compiled.newKieSession(), all, silenced, types, stated, most);
  }
}
