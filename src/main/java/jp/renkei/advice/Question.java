package jp.renkei.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.renkei.knowledge.Text;

/**
 * One question of the questionnaire, with the options that may answer it.
 *
 * @param id the field of the answers document
 * @param type what kind of value answers it
 * @param text the question as asked
 * @param help why it is asked
 * @param options the values allowed, by the word used in the answers document, in order
 * @param appliesTo the kinds of organisation that are asked; empty means all
 * @param required whether an answer must be given
 * @param items for a {@link Type#RATING}, the question whose chosen values are rated
 * @param anyCountry whether every ISO 3166-1 code is allowed beside the options
 * @param compared whether the answer only adds a comparison and is no fact for the rules
 * @param groupedBy how a page groups the options: {@code cell}, {@code kind} or empty
 */
public record Question(
    String id,
    Type type,
    Text text,
    Text help,
    Map<String, Option> options,
    Set<String> appliesTo,
    boolean required,
    Optional<String> items,
    boolean anyCountry,
    boolean compared,
    String groupedBy) {

  /** What kind of value answers a question. */
  public enum Type {
    /** One of the options. */
    ONE,
    /** Any number of the options, in no order. */
    MANY,
    /** Any number of the options, the first matters most. */
    ORDERED,
    /** One option for each chosen value of another question. */
    RATING,
    /** True or false. */
    YESNO
  }

  /**
   * One allowed value.
   *
   * @param value the word in the answers document
   * @param curie what the rules see
   * @param label what a reader sees
   */
  public record Option(String value, String curie, Text label) {}

  public Question {
    options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    appliesTo = Set.copyOf(appliesTo);
  }

  /** Whether an organisation of this kind is asked. */
  public boolean appliesTo(String organisation) {
    return appliesTo.isEmpty() || appliesTo.contains(organisation);
  }

  boolean isList() {
    return type == Type.MANY || type == Type.ORDERED;
  }

  /** Whether not choosing one of the options of an answered question says that it is declined. */
  boolean declines() {
    return type != Type.RATING && type != Type.YESNO && !anyCountry && !groupedBy.equals("kind");
  }

  List<String> words() {
    return List.copyOf(options.keySet());
  }
}
