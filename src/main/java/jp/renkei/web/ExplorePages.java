package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.AuditReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that show what the advice rests on, for everyone at once. */
@Controller
class ExplorePages {

  private final Advisor advisor;
  private final RegionMarks marks;

  ExplorePages(Advisor advisor) {
    this.advisor = advisor;
    this.marks = new RegionMarks(advisor);
  }

  @GetMapping("/explore/economy")
  String economy(HttpServletRequest request, Model model) {
    model.addAttribute("page", new EconomyPage(advisor, marks, Ui.on(model, request, advisor)));
    return "explore-economy";
  }

  @GetMapping("/explore/countries")
  String countries(HttpServletRequest request, Model model) {
    model.addAttribute("page", new CountriesPage(advisor, marks, Ui.on(model, request, advisor)));
    return "explore-countries";
  }

  /** The survey held against itself. */
  @GetMapping("/explore/audit")
  String audit(HttpServletRequest request, Model model) {
    Ui.on(model, request, advisor);
    model.addAttribute(
        "audit", new AuditReport(advisor.knowledge().audit(), Languages.of(request)));
    return "audit";
  }
}
