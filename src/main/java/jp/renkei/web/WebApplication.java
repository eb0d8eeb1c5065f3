package jp.renkei.web;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.store.AnswersStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  AdviceApi.class,
  AuditApi.class,
  KnowledgeApi.class,
  MetricsApi.class,
  RulesApi.class,
  Pages.class,
  ExplorePages.class,
  Problems.class,
  OpenApi.class,
  SparqlApi.class,
  RefusedRequests.class,
  ServerSettings.class
})
public class WebApplication {

  /** The database's code for a file that another process holds. */
  private static final int ALREADY_OPEN = 90_020;

  /** Starts the service and returns; it goes on until it is stopped. */
  public static void serve(Path ontology, Path rules, Path metrics, int port) {
    Path home = Path.of(System.getProperty("renkei.home", "")).toAbsolutePath();
    String data = System.getProperty("renkei.data", home.resolve("data").toString());
    var service = start(Advisor.load(ontology, rules, metrics), Path.of(data), port);
    String used = service.getEnvironment().getProperty("local.server.port");
    System.err.println("renkei: http://localhost:" + used + "/");
  }

  /**
   * Starts the service for an advisor.
   *
   * @param data folder in which answers are kept
   * @param port port to listen on, 0 for any that is free
   * @throws ServiceNotStarted when the data folder or the port cannot be used
   */
  public static ConfigurableApplicationContext start(Advisor advisor, Path data, int port) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.setDefaultProperties(
        Map.of(
            "server.port", String.valueOf(port), "renkei.data", data.toAbsolutePath().toString()));
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context).registerBean(Advisor.class, () -> advisor));
    try {
      return application.run();
    } catch (RuntimeException e) {
      throw notStarted(data, e);
    }
  }

  private static ServiceNotStarted notStarted(Path data, Throwable failure) {
    if (isLocked(failure)) {
      return new ServiceNotStarted(
          "データのフォルダー " + data + " は別のサービスが使用中。先にそのサービスを止める",
          "the data folder " + data + " is in use by another service; stop that one first",
          failure);
    }
    return new ServiceNotStarted(
        "サービスを起動できない（" + reason(failure) + "）",
        "the service cannot start: " + reason(failure),
        failure);
  }

  private static boolean isLocked(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException e && e.getErrorCode() == ALREADY_OPEN);
  }

  /** The innermost cause says what is wrong; what wraps it speaks of the framework. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  @Bean
  AnswersStore answersStore(JdbcClient jdbc) {
    return new AnswersStore(jdbc, Clock.systemUTC());
  }
}
