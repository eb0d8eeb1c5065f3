package jp.renkei.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Locale;
import java.util.Map;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Question;
import jp.renkei.knowledge.Language;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the HTTP interface; the schema of answers comes from the questionnaire. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final Map<String, String> REFUSALS =
      Map.of(
          "400", "What was sent is not valid; answers have one entry in errors for each fault",
          "404", "Nothing is found under this name; detail names the nearest",
          "406", "No representation that Accept allows",
          "415", "A Content-Type that is not accepted");

  @Bean
  OpenAPI description(Advisor advisor) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Renkei")
                .version("0.1.0")
                .description(
                    "With whom, and how, to collaborate internationally in ICT, and why. "
                        + "Errors are problem details (RFC 9457).")
                .license(new License().name("Apache-2.0")))
        .components(
            new Components()
                .addSchemas("Answers", answers(advisor))
                .addSchemas("Problem", problem()));
  }

  /** Every call can be refused, and answers in the language asked for: said once, here. */
  @Bean
  OpenApiCustomizer refusals() {
    return api ->
        api.getPaths()
            .forEach(
                (path, item) -> item.readOperationsMap().forEach((m, o) -> complete(path, m, o)));
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    boolean query = path.endsWith("/sparql");
    if (method == PathItem.HttpMethod.POST) {
      refusal(operation, "400");
      refusal(operation, "415");
    } else if (query || hasPages(operation)) {
      refusal(operation, "400");
    }
    if (path.contains("{") || path.startsWith("/api/metrics/")) {
      refusal(operation, "404");
    }
    if (!query) {
      refusal(operation, "406");
    }
    operation
        .getResponses()
        .forEach(
            (status, response) -> {
              if (response.getContent() == null) {
                response.setContent(content(JSON, new Schema<>().type("object")));
              }
            });
    operation.addParametersItem(
        new Parameter()
            .in("header")
            .name("Accept-Language")
            .description("ja (default) or en")
            .schema(new Schema<>().type("string")));
  }

  private static boolean hasPages(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getName().equals("limit"));
  }

  private static void refusal(Operation operation, String status) {
    operation
        .getResponses()
        .addApiResponse(
            status,
            new ApiResponse()
                .description(REFUSALS.get(status))
                .content(content(PROBLEM, new Schema<>().$ref("#/components/schemas/Problem"))));
  }

  private static Content content(String type, Schema<?> schema) {
    return new Content().addMediaType(type, new MediaType().schema(schema));
  }

  private static Schema<?> problem() {
    Schema<?> fault =
        new Schema<>()
            .type("object")
            .addProperty("pointer", text("Where: a JSON pointer into the answers"))
            .addProperty("detail", text("What is wrong there, and what is allowed"));
    return new Schema<>()
        .type("object")
        .addProperty("type", text("What kind of problem it is"))
        .addProperty("title", text("The kind of problem in words"))
        .addProperty("status", new Schema<>().type("integer"))
        .addProperty("detail", text("What is wrong this time"))
        .addProperty("instance", text("The path that was called"))
        .addProperty("errors", new ArraySchema().items(fault));
  }

  private static Schema<?> text(String description) {
    return new Schema<>().type("string").description(description);
  }

  private static Schema<?> answers(Advisor advisor) {
    Schema<Object> answers = new Schema<>();
    answers.setType("object");
    answers.setRequired(
        advisor.questionnaire().questions().stream()
            .filter(Question::required)
            .map(Question::id)
            .toList());
    answers.setDescription("All of it as JSON Schema: GET /api/questionnaire/schema");
    for (Question question : advisor.questionnaire().questions()) {
      answers.addProperty(question.id(), property(question));
    }
    return answers;
  }

  private static Schema<?> property(Question question) {
    Schema<Object> schema = new Schema<>();
    schema.setDescription(question.text().in(Language.EN));
    switch (question.type()) {
      case ONE -> {
        schema.setType("string");
        question.options().keySet().forEach(schema::addEnumItemObject);
      }
      case YESNO -> schema.setType("boolean");
      case RATING -> schema.setType("object");
      case MANY, ORDERED -> {
        schema.setType("array");
        Schema<Object> item = new Schema<>();
        item.setType("string");
        if (!question.anyCountry()) {
          question.options().keySet().forEach(item::addEnumItemObject);
        }
        schema.setItems(item);
      }
    }
    schema.setTitle(question.type().name().toLowerCase(Locale.ROOT));
    return schema;
  }
}
