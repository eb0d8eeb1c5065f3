package jp.renkei.affiliation;

import java.util.List;
import jp.renkei.corpus.Incidence;

/**
 * Where the affiliations of a corpus are: what {@link Disambiguation} decided, row by row as the
 * raw strings were given.
 *
 * @param institutions sorted by id
 * @param countries ISO 3166-1 alpha-2, sorted
 * @param institutionsOf affiliation → institutions; none is an answer
 * @param countriesOf affiliation → countries; none means unknown
 * @param principals by affiliation the number of the institution that stands for it where one has
 *     to: its only institution, else its only university; -1 where it has none
 * @param institutionSteps by affiliation
 * @param countrySteps by affiliation
 */
public record Placements(
    List<Institution> institutions,
    List<String> countries,
    Incidence institutionsOf,
    Incidence countriesOf,
    int[] principals,
    List<Step> institutionSteps,
    List<Step> countrySteps) {}
