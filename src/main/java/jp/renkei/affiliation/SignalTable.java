package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each signal says of a name found in a string: two weights in log-odds from {@code
 * signals.tsv}, one for choosing between the names of a string, one for trusting the chosen. A
 * signal without a row says nothing.
 *
 * <p>The weights of the signals that a name has are added up, and the sum is read as a probability
 * by the logistic function: logistic regression (Cox 1958), fitted on labelled strings.
 */
final class SignalTable {

  /** Every candidate has it: how sure one is of a name of which nothing else is known. */
  static final String ANY = "any";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] choice = {};
  private double[] trust = {};

  /** Weights by signal: its name, its weight for choosing, its weight for trusting. */
  SignalTable(List<List<String>> rows) {
    for (List<String> row : rows) {
      int number = number(row.get(0));
      choice[number] = Double.parseDouble(row.get(1));
      trust[number] = Double.parseDouble(row.get(2));
    }
  }

  /** The weights that the project ships. */
  static SignalTable read() {
    return new SignalTable(WordFile.read("signals.tsv").rows());
  }

  /** The number of a signal, a new one for a new name. */
  int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = names.size();
    numbers.put(name, number);
    names.add(name);
    choice = Arrays.copyOf(choice, number + 1);
    trust = Arrays.copyOf(trust, number + 1);
    return number;
  }

  /** The numbers of a signal for each value that it may take. */
  int[] each(String about, String... values) {
    int[] each = new int[values.length];
    for (int at = 0; at < values.length; at++) {
      each[at] = number(about + " " + values[at]);
    }
    return each;
  }

  /** The numbers of the signals that two things are together. */
  int[][] pairs(String one, String[] ones, String other, String[] others) {
    int[][] pairs = new int[ones.length][];
    for (int at = 0; at < ones.length; at++) {
      pairs[at] = each(one + " " + ones[at] + ", " + other, others);
    }
    return pairs;
  }

  /** The words for the values of an enum. */
  static String[] words(Enum<?>[] values) {
    String[] words = new String[values.length];
    for (int at = 0; at < values.length; at++) {
      words[at] = values[at].name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return words;
  }

  String name(int number) {
    return names.get(number);
  }

  int size() {
    return names.size();
  }

  /** How probable it is, 0..1, that the name is the string's institution rather than another. */
  double choice(BitSet signals) {
    return logistic(sum(choice, signals));
  }

  /** How probable it is, 0..1, that the chosen name is right. */
  double trust(BitSet signals) {
    return logistic(sum(trust, signals));
  }

  private static double sum(double[] weights, BitSet signals) {
    double sum = 0;
    for (int at = signals.nextSetBit(0); at >= 0; at = signals.nextSetBit(at + 1)) {
      sum += weights[at];
    }
    return sum;
  }

  private static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
