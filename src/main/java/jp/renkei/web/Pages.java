package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.AnswerFault;
import jp.renkei.advice.Answers;
import jp.renkei.advice.AnswersReader;
import jp.renkei.advice.InvalidAnswersException;
import jp.renkei.advice.Question;
import jp.renkei.knowledge.Language;
import jp.renkei.store.AnswersStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/** The pages: start, questionnaire, result. */
@Controller
class Pages {

  private final Advisor advisor;
  private final AnswersStore store;
  private final AnswersReader reader;

  Pages(Advisor advisor, AnswersStore store) {
    this.advisor = advisor;
    this.store = store;
    this.reader = advisor.answersReader();
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model) {
    common(request, model);
    return "start";
  }

  @GetMapping("/questionnaire")
  String questionnaire(HttpServletRequest request, Model model) {
    form(request, model, Map.of(), List.of());
    return "questionnaire";
  }

  @PostMapping("/questionnaire")
  String answer(HttpServletRequest request, HttpServletResponse response, Model model) {
    try {
      JsonNode document = FormAnswers.of(advisor.questionnaire(), request.getParameterMap());
      Answers answers = reader.read(document);
      String id = store.save(answers.document().toString());
      return "redirect:/advice/" + id + "?lang=" + lang(request);
    } catch (InvalidAnswersException e) {
      response.setStatus(422);
      form(request, model, request.getParameterMap(), e.faults());
      return "questionnaire";
    }
  }

  @GetMapping("/advice/{id}")
  String advice(@PathVariable String id, HttpServletRequest request, Model model) {
    AnswersStore.Saved saved =
        store.find(id).orElseThrow(() -> new NotFound("no advice under this link"));
    Advice advice = advisor.advise(reader.read(saved.answers()));
    Ui ui = common(request, model);
    ResultPage page = new ResultPage(advice, ui);
    model.addAttribute("page", page);
    model.addAttribute("answered", page.answered(advisor.questionnaire().questions()));
    model.addAttribute("savedAt", saved.savedAt().toLocalDate().toString());
    model.addAttribute("scope", advisor.text(Languages.of(request)).scope());
    model.addAttribute("derivations", advice.derivations());
    model.addAttribute("questionnaire", advisor.questionnaire());
    model.addAttribute("id", id);
    return "advice";
  }

  @ExceptionHandler
  String missing(NotFound e, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    return "error";
  }

  private void form(
      HttpServletRequest request,
      Model model,
      Map<String, String[]> given,
      List<AnswerFault> faults) {
    Language language = Languages.of(request);
    common(request, model);
    Map<String, String> errors = new TreeMap<>();
    faults.forEach(f -> errors.put(f.pointer().split("/")[1], f.detail().in(language)));
    model.addAttribute("blocks", advisor.questionnaire().blocks());
    model.addAttribute("form", new FormFields(advisor, given));
    model.addAttribute("errors", errors);
  }

  private Ui common(HttpServletRequest request, Model model) {
    Ui ui = new Ui(advisor.text(Languages.of(request)));
    model.addAttribute("ui", ui);
    model.addAttribute("path", request.getRequestURI());
    return ui;
  }

  private static String lang(HttpServletRequest request) {
    return Languages.of(request) == Language.EN ? "en" : "ja";
  }

  /** What a form field shows: its options in groups, and whether a value was given. */
  public static final class FormFields {

    private final Advisor advisor;
    private final Map<String, String[]> given;

    FormFields(Advisor advisor, Map<String, String[]> given) {
      this.advisor = advisor;
      this.given = given;
    }

    public boolean has(String name, String value) {
      return List.of(given.getOrDefault(name, new String[0])).contains(value);
    }

    public boolean is(String name, int place, String value) {
      String[] values = given.getOrDefault(name, new String[0]);
      return place < values.length && values[place].equals(value);
    }

    /** How many places an ordered question offers. */
    public int places(Question question) {
      return Math.min(3, question.options().size());
    }

    /** The items that a rating rates. */
    public List<Question.Option> items(Question question) {
      return List.copyOf(
          advisor
              .questionnaire()
              .find(question.items().orElseThrow())
              .orElseThrow()
              .options()
              .values());
    }

    /** Options by the kind of term, for questions that offer several kinds. */
    public Map<String, List<Question.Option>> byKind(Question question) {
      Map<String, List<Question.Option>> groups = new java.util.LinkedHashMap<>();
      question
          .options()
          .values()
          .forEach(
              o ->
                  groups
                      .computeIfAbsent(
                          o.curie().substring(0, o.curie().indexOf(':')),
                          k -> new java.util.ArrayList<>())
                      .add(o));
      return groups;
    }
  }
}
