package jp.renkei.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Question;
import jp.renkei.knowledge.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the HTTP interface; the schema of answers comes from the questionnaire. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

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
        .components(new Components().addSchemas("Answers", answers(advisor)));
  }

  private static Schema<?> answers(Advisor advisor) {
    Schema<Object> answers = new Schema<>();
    answers.setType("object");
    answers.setRequired(List.of("organisation"));
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
