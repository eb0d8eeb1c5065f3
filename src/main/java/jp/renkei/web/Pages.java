package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.AnswerFault;
import jp.renkei.advice.Answers;
import jp.renkei.advice.AnswersReader;
import jp.renkei.advice.InvalidAnswersException;
import jp.renkei.advice.PeerCheck;
import jp.renkei.advice.PracticeCheck;
import jp.renkei.advice.Question;
import jp.renkei.advice.SupportCheck;
import jp.renkei.knowledge.Language;
import jp.renkei.store.AnswersStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/** The pages: start, questionnaire, result, check. */
@Controller
class Pages {

  private static final ZoneId READERS = ZoneId.of("Asia/Tokyo");

  private final Advisor advisor;
  private final AnswersStore store;
  private final AnswersReader reader;
  private final OptionGroups groups;

  Pages(Advisor advisor, AnswersStore store) {
    this.advisor = advisor;
    this.store = store;
    this.reader = advisor.answersReader();
    this.groups = new OptionGroups(advisor);
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model) {
    Ui.on(model, request, advisor);
    return "start";
  }

  /** Blank, or with the answers saved under a link, to change some and ask again. */
  @GetMapping("/questionnaire")
  String questionnaire(
      @RequestParam(required = false) String from, HttpServletRequest request, Model model) {
    Map<String, String[]> given =
        from == null
            ? Map.of()
            : FormAnswers.form(
                advisor.questionnaire(), JsonMapper.shared().readTree(saved(from).answers()));
    form(request, model, given, List.of());
    return "questionnaire";
  }

  /** The language switch of a form that is being filled in: nothing is saved, nothing lost. */
  @PostMapping(path = "/questionnaire", params = "switch")
  String inOtherLanguage(HttpServletRequest request, Model model) {
    form(request, model, request.getParameterMap(), List.of());
    return "questionnaire";
  }

  @PostMapping(path = "/questionnaire", params = "!switch")
  ModelAndView answer(HttpServletRequest request, Model model) {
    Map<String, String[]> given = request.getParameterMap();
    List<AnswerFault> faults =
        new ArrayList<>(FormAnswers.contradictions(advisor.questionnaire(), given));
    try {
      Answers answers = reader.read(FormAnswers.of(advisor.questionnaire(), given));
      if (faults.isEmpty()) {
        String id = store.save(answers.document().toString(), advisor.versions());
        return result((wantsCheck(request) ? "/check/" : "/advice/") + id, request);
      }
    } catch (InvalidAnswersException e) {
      faults.addAll(e.faults());
    }
    form(request, model, given, faults);
    return new ModelAndView("questionnaire", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Whether the questionnaire was opened from the check, which is then shown first. */
  private static boolean wantsCheck(HttpServletRequest request) {
    return "check".equals(request.getParameter("then"));
  }

  private static ModelAndView result(String page, HttpServletRequest request) {
    RedirectView result = new RedirectView(page + "?lang=" + Languages.of(request).tag());
    result.setStatusCode(HttpStatus.SEE_OTHER);
    result.setExposeModelAttributes(false);
    return new ModelAndView(result);
  }

  @GetMapping("/advice/{id}")
  String advice(@PathVariable String id, HttpServletRequest request, Model model) {
    AnswersStore.Saved saved = saved(id);
    Advice advice = advisor.advise(reader.read(saved.answers()));
    Ui ui = Ui.on(model, request, advisor);
    List<Question> questions = advisor.questionnaire().questions();
    ResultPage page = new ResultPage(advice, ui);
    model.addAttribute("page", page);
    model.addAttribute("answered", page.answered(questions));
    model.addAttribute("gist", page.gist(questions));
    model.addAttribute("savedAt", ui.date(readersDay(saved.savedAt())));
    model.addAttribute("newer", !saved.versions().equals(advice.versions()));
    model.addAttribute("scope", advisor.text(Languages.of(request)).scope());
    model.addAttribute("derivations", advice.derivations());
    model.addAttribute("marks", advisor.text(Languages.of(request)).marks(advice));
    model.addAttribute("questionnaire", advisor.questionnaire());
    model.addAttribute("id", id);
    return "advice";
  }

  /** What a check tells each kind of organisation, and the way to it. */
  @GetMapping("/check")
  String checkStart(HttpServletRequest request, Model model) {
    Ui.on(model, request, advisor);
    return "check-start";
  }

  /** The organisation held against what others do. */
  @GetMapping("/check/{id}")
  String check(@PathVariable String id, HttpServletRequest request, Model model) {
    Advice advice = advisor.advise(reader.read(saved(id).answers()));
    Ui ui = Ui.on(model, request, advisor);
    model.addAttribute("page", new ResultPage(advice, ui));
    switch (advisor.check(advice)) {
      case PeerCheck peers -> model.addAttribute("peers", peers);
      case PracticeCheck practices -> model.addAttribute("practices", practices);
      case SupportCheck support -> model.addAttribute("support", support);
    }
    model.addAttribute("id", id);
    return "check";
  }

  private static java.time.LocalDate readersDay(LocalDateTime utc) {
    return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(READERS).toLocalDate();
  }

  private AnswersStore.Saved saved(String id) {
    return store
        .find(id)
        .orElseThrow(
            () -> new NotFound("このリンクの回答は保存されていない", "no answers are saved under this link"));
  }

  @ExceptionHandler
  String missing(
      NotFound e, HttpServletRequest request, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    Ui.on(model, request, advisor);
    model.addAttribute("title", Problems.NOT_FOUND);
    model.addAttribute("detail", e.detail());
    return "error";
  }

  private void form(
      HttpServletRequest request,
      Model model,
      Map<String, String[]> given,
      List<AnswerFault> faults) {
    Language language = Languages.of(request);
    Ui ui = Ui.on(model, request, advisor);
    model.addAttribute("blocks", advisor.questionnaire().blocks());
    model.addAttribute("form", new FormFields(advisor.questionnaire(), groups, ui, given));
    model.addAttribute("errors", errors(faults, language));
    model.addAttribute("keeps", true);
    model.addAttribute("check", wantsCheck(request));
  }

  /** The first fault of each question, in the order of the page. */
  private Map<String, String> errors(List<AnswerFault> faults, Language language) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Question question : advisor.questionnaire().questions()) {
      String pointer = "/" + question.id();
      faults.stream()
          .filter(f -> f.pointer().equals(pointer) || f.pointer().startsWith(pointer + "/"))
          .findFirst()
          .ifPresent(f -> errors.put(question.id(), message(question, f, language)));
    }
    return errors;
  }

  /** What a person can act on; the allowed words are those of programs. */
  private static String message(Question question, AnswerFault fault, Language language) {
    if (question.required()) {
      String text = question.text().in(language);
      return language == Language.JA ? text + "（※必須）：一つ選んでください" : text + " (required): choose one";
    }
    return question.text().in(language) + ": " + fault.detail().in(language);
  }
}
