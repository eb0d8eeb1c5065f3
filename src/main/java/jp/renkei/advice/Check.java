package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;

/**
 * A university or research institute beside the institutions under study; empty for others.
 *
 * @param institutions what each shares with the organisation and does beside it, most alike first
 * @param gaps initiatives that others take and the organisation does not, most common first
 */
public record Check(List<Peer> institutions, List<Gap> gaps) {

  /** One institution beside the organisation. */
  public record Peer(String institution, String country, List<String> shared, List<String> only) {}

  /** An initiative that is not in place, and who takes it. */
  public record Gap(String initiative, List<String> institutions) {}

  private static final Set<String> PEER_KINDS = Set.of("university", "research-institute");

  /** The comparison for the organisation of an advice. */
  public static Check of(Advice advice) {
    if (!PEER_KINDS.contains(advice.answers().organisation())) {
      return new Check(List.of(), List.of());
    }
    Set<String> own =
        advice.answers().chosen("practices").stream()
            .map(p -> "initiative:" + p)
            .collect(Collectors.toCollection(HashSet::new));
    List<Peer> peers = new ArrayList<>();
    Map<String, List<String>> takers = new LinkedHashMap<>();
    for (PartnerRegion region : advice.partners()) {
      for (PartnerCountry country : region.countries()) {
        for (PartnerInstitution institution : country.institutions()) {
          String name = institution.judged().candidate();
          List<String> shared = new ArrayList<>();
          List<String> only = new ArrayList<>();
          for (String initiative : institution.initiatives()) {
            (own.contains(initiative) ? shared : only).add(initiative);
          }
          only.forEach(i -> takers.computeIfAbsent(i, x -> new ArrayList<>()).add(name));
          peers.add(new Peer(name, country.judged().candidate(), shared, only));
        }
      }
    }
    peers.sort(
        java.util.Comparator.comparingInt((Peer p) -> -p.shared().size())
            .thenComparing(Peer::institution));
    List<Gap> gaps = new ArrayList<>();
    takers.forEach(
        (initiative, by) -> gaps.add(new Gap(initiative, by.stream().sorted().toList())));
    gaps.sort(
        java.util.Comparator.comparingInt((Gap g) -> -g.institutions().size())
            .thenComparing(Gap::initiative));
    return new Check(List.copyOf(peers), List.copyOf(gaps));
  }
}
