package jp.renkei.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the embedded server does otherwise than by default. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {

  /** Part of an advice that goes to the network at once; an advice has some hundred kilobytes. */
  private static final String WRITE_BUFFER = "65536";

  /** Pages load nothing from elsewhere and run no scripts of others; links stay private. */
  @Bean
  Filter headers() {
    return (request, response, chain) -> {
      HttpServletResponse http = (HttpServletResponse) response;
      http.setHeader("Vary", "Accept, Accept-Language");
      http.setHeader("X-Content-Type-Options", "nosniff");
      http.setHeader("Referrer-Policy", "no-referrer");
      http.setHeader(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " frame-ancestors 'none'; form-action 'self'");
      chain.doFilter(request, response);
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat() {
    return factory -> {
      factory.addConnectorCustomizers(
          connector -> {
            // programs write pattern:pattern-7%2Fself in a path
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue());
            connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
          });
      factory.addContextCustomizers(
          context ->
              ((StandardHost) context.getParent())
                  .setErrorReportValveClass(ProblemReport.class.getName()));
    };
  }

  /** Requests that cannot even be parsed get a problem too. */
  public static final class ProblemReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      int status = response.getStatus();
      if (status < HttpServletResponse.SC_BAD_REQUEST
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      String problem =
          "{\"type\":\"https://renkei.example/problems/http-%d\",\"title\":\"要求に誤りがある / The request is not valid\",\"status\":%d,\"detail\":\"この要求は読み取れない / this request cannot be read\"}"
              .formatted(status, status);
      try {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
      } catch (IOException e) {
        container.getLogger().debug("the reader hung up", e);
      }
    }
  }
}
