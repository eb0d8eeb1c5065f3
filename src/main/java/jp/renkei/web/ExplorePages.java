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
    model.addAttribute("page", new EconomyPage(advisor, marks, common(request, model)));
    return "explore-economy";
  }

  @GetMapping("/explore/countries")
  String countries(HttpServletRequest request, Model model) {
    model.addAttribute("page", new CountriesPage(advisor, marks, common(request, model)));
    return "explore-countries";
  }

  /** The survey held against itself. */
  @GetMapping("/explore/audit")
  String audit(HttpServletRequest request, Model model) {
    common(request, model);
    model.addAttribute(
        "audit", new AuditReport(advisor.knowledge().audit(), Languages.of(request)));
    return "audit";
  }

  private Ui common(HttpServletRequest request, Model model) {
    Ui ui = new Ui(advisor.text(Languages.of(request)));
    model.addAttribute("ui", ui);
    model.addAttribute("path", request.getRequestURI());
    return ui;
  }
}
