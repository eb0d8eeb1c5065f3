package jp.renkei.advice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.Project;
import jp.renkei.knowledge.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's own ontology and rules, loaded once for all tests, and short ways to advice. */
public final class TestAdvisor {

  public static final Path ONTOLOGY = Project.file("ontology");
  public static final Path RULES = Project.file("rules");

  private static final Advisor ADVISOR =
      Advisor.load(ONTOLOGY, RULES, ONTOLOGY.resolve(Advisor.FIGURES));

  private TestAdvisor() {}

  public static Advisor advisor() {
    return ADVISOR;
  }

  /** Reads answers in which {@code '} may stand for {@code "}. */
  public static Answers answers(String json) {
    return ADVISOR.answersReader().read(json.replace('\'', '"'));
  }

  /** Advice for answers in which {@code '} may stand for {@code "}. */
  public static Advice advise(String json) {
    return ADVISOR.advise(answers(json));
  }

  /** The names of the fixtures, sorted. */
  public static List<String> fixtures() {
    return names("fixtures/answers");
  }

  public static Answers fixture(String name) {
    return ADVISOR.answersReader().read(text("fixtures/answers", name));
  }

  /** Small answers, each written to make some rule matter. */
  public static List<String> scenarios() {
    return names("fixtures/scenarios");
  }

  public static Answers scenario(String name) {
    return ADVISOR.answersReader().read(text("fixtures/scenarios", name));
  }

  /** All fixtures and scenarios. */
  public static List<Answers> examples() {
    return Stream.concat(
            fixtures().stream().map(TestAdvisor::fixture),
            scenarios().stream().map(TestAdvisor::scenario))
        .toList();
  }

  /** The advice document as others get it, under the id {@code test}. */
  public static JsonNode document(Advice advice, Language language) {
    return JsonMapper.shared().readTree(json(ADVISOR, advice, language));
  }

  static String json(Advisor advisor, Advice advice, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    advisor.json(language).write(advice, "test", out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static Judged find(Advice advice, String conclusion) {
    return advice.find(conclusion).orElseThrow(() -> new AssertionError("no " + conclusion));
  }

  static Standing standing(Advice advice, String conclusion) {
    return find(advice, conclusion).standing();
  }

  static List<String> recommendedRegions(Advice advice) {
    return advice.partners().stream()
        .map(Advice.PartnerRegion::judged)
        .filter(Judged::recommended)
        .map(Judged::id)
        .toList();
  }

  static Set<String> recommendedCountries(Advice advice) {
    return advice.partners().stream()
        .flatMap(p -> p.countries().stream())
        .map(Advice.PartnerCountry::judged)
        .filter(Judged::recommended)
        .map(Judged::id)
        .collect(Collectors.toSet());
  }

  static Set<String> recommendedMethods(Advice advice) {
    return advice.methods().stream()
        .map(Advice.Method::judged)
        .filter(Judged::recommended)
        .map(Judged::id)
        .collect(Collectors.toSet());
  }

  static Set<String> recommendedPatterns(Advice advice) {
    return advice.patterns().stream()
        .map(Advice.Pattern::judged)
        .filter(Judged::recommended)
        .map(Judged::id)
        .collect(Collectors.toSet());
  }

  static Advice.Pattern pattern(Advice advice, String id) {
    return advice.patterns().stream()
        .filter(p -> p.judged().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no pattern " + id));
  }

  static Advice.PatternInRegion patternIn(Advice advice, String id, String region) {
    return pattern(advice, id).regions().stream()
        .filter(r -> r.judged().id().equals(region))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " has no region " + region));
  }

  static Judged methodIn(Advice advice, String id, String region) {
    return advice.methods().stream()
        .filter(m -> m.judged().id().equals(id))
        .flatMap(m -> m.regions().stream())
        .filter(r -> r.id().equals(region))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " has no region " + region));
  }

  static Advice.PartnerRegion region(Advice advice, String id) {
    return advice.partners().stream()
        .filter(p -> p.judged().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no region " + id));
  }

  static Advice.Recommendation recommendation(Advice advice, String id) {
    return advice.recommendations().stream()
        .filter(r -> r.judged().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no recommendation " + id));
  }

  /** The identifiers with one status, in the order of the advice. */
  static List<String> withStatus(Advice advice, Advice.Status status) {
    return advice.recommendations().stream()
        .filter(r -> r.status() == status)
        .map(r -> r.judged().id())
        .toList();
  }

  private static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(Project.file(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String folder, String name) {
    try {
      return Files.readString(Project.file(folder).resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
