package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;

class SignalTableTest {

  @Test
  void weights_of_signals_are_added_up_as_log_odds() {
    SignalTable table =
        new SignalTable(List.of(List.of("a", "0.5", "1"), List.of("b", "-1.5", "-1")));

    BitSet both = signals(table.number("a"), table.number("b"));

    assertThat(table.choice(both)).isCloseTo(0.268941421, within(1e-9));
    assertThat(table.trust(both)).isEqualTo(0.5);
  }

  @Test
  void signal_without_a_row_says_nothing() {
    SignalTable table = new SignalTable(List.of(List.of("a", "2", "2")));

    BitSet without = signals(table.number("a"));
    BitSet with = signals(table.number("a"), table.number("new"));

    assertThat(table.choice(with)).isEqualTo(table.choice(without));
  }

  @Test
  void every_row_of_the_table_is_a_signal_that_is_looked_for() {
    SignalTable known = new SignalTable(List.of());
    new Disambiguation(Registry.read(Project.file("fixtures/affiliations/registry.tsv")), known);

    Set<String> rows = new TreeSet<>();
    WordFile.read("signals.tsv").rows().forEach(row -> rows.add(row.getFirst()));
    rows.removeIf(row -> row.startsWith("type "));

    assertThat(names(known)).containsAll(rows);
  }

  private static List<String> names(SignalTable table) {
    List<String> names = new ArrayList<>();
    for (int number = 0; number < table.size(); number++) {
      names.add(table.name(number));
    }
    return names;
  }

  private static BitSet signals(int... numbers) {
    BitSet signals = new BitSet();
    for (int number : numbers) {
      signals.set(number);
    }
    return signals;
  }
}
