package jp.renkei.advice;

import java.util.List;
import java.util.Optional;

/**
 * What to do first towards the first partner.
 *
 * @param country the recommended country for which most speaks
 * @param institution one recommended there, rather one with an office to turn to; where none is
 *     recommended, the one of the office
 * @param entryOffice where to turn at it, or else in the country
 * @param steps at most three, in order
 */
public record FirstSteps(
    String country,
    Optional<String> institution,
    Optional<String> entryOffice,
    List<String> steps) {}
