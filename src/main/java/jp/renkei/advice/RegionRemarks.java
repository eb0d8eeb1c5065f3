package jp.renkei.advice;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.fact.Chosen;
import jp.renkei.knowledge.Text;

/**
 * Why a region is not recommended, in a line, and which of its countries are possible all the same.
 */
final class RegionRemarks {

  private static final Text NOTHING_SOUGHT =
      new Text(
          "連携で得たいものが選ばれていないため、どの領域も候補とした",
          "Every region stays possible, as you chose nothing to gain");
  private static final Text GAINED_ELSEWHERE =
      new Text(
          "求めるものに応えるが、それは推奨する領域でも得られる",
          "It brings something you seek, which a recommended region brings as well");
  private static final Text NOT_NAMED =
      new Text(
          "求めるものは、この領域からは挙げられていない", "Nothing that you seek is named as a gain from this region");
  private static final Text EXCLUDED =
      new Text("この領域の国・地域は、回答により対象から外された", "Your answers exclude the countries of this region");
  private static final Text BARRED =
      new Text("この領域の国・地域は、法令により対象外となる", "Law bars the countries of this region");
  private static final Text EXCLUDED_OR_BARRED =
      new Text(
          "この領域の国・地域は、回答または法令により対象外となる",
          "Your answers or law exclude the countries of this region");

  private final Wording wording;

  RegionRemarks(Wording wording) {
    this.wording = wording;
  }

  List<String> of(Answers answers, PartnerRegion region) {
    List<String> remarks = new ArrayList<>();
    if (!region.judged().recommended()) {
      remarks.add(wording.in(reason(answers, region)));
    }
    if (region.judged().standing() == Standing.NOT_RECOMMENDED) {
      List<String> possible =
          region.countries().stream()
              .filter(c -> c.judged().standing() == Standing.POSSIBLE)
              .map(c -> wording.label(c.judged().candidate()))
              .toList();
      if (!possible.isEmpty()) {
        remarks.add(
            wording.in(
                new Text(
                    "領域としては挙がらないが、技術区分などの理由から候補：" + String.join("、", possible),
                    "Possible for reasons of their own, such as the area: "
                        + String.join(", ", possible))));
      }
    }
    return List.copyOf(remarks);
  }

  private static Text reason(Answers answers, PartnerRegion region) {
    if (isClosed(region)) {
      boolean answered = region.countries().stream().anyMatch(RegionRemarks::isExcluded);
      boolean barred = !region.countries().stream().allMatch(RegionRemarks::isExcluded);
      return answered && barred ? EXCLUDED_OR_BARRED : answered ? EXCLUDED : BARRED;
    }
    if (answers.chosen("gains").isEmpty()) {
      return NOTHING_SOUGHT;
    }
    return region.judged().standing() == Standing.POSSIBLE ? GAINED_ELSEWHERE : NOT_NAMED;
  }

  private static boolean isClosed(PartnerRegion region) {
    return !region.countries().isEmpty()
        && region.countries().stream()
            .allMatch(c -> c.judged().grounds().stream().anyMatch(Ground::strongAgainst));
  }

  private static boolean isExcluded(PartnerCountry country) {
    return country.judged().grounds().stream()
        .anyMatch(g -> g.strongAgainst() && g.premise(Chosen.class).isPresent());
  }
}
