package jp.renkei.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import jp.renkei.advice.Advice.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps answers documents under random names that nobody can guess; advice is derived anew. */
public final class AnswersStore {

  /** Bytes of randomness in a name: 144 bits, 24 letters. */
  private static final int NAME_BYTES = 18;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** A store in a database with the table {@code saved_answers}. */
  public AnswersStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Answers as they were given, when, and what the advice of that day rested on. */
  public record Saved(String answers, LocalDateTime savedAt, Versions versions) {}

  /** Saves a document; the result is the name that finds it again. */
  public String save(String answers, Versions versions) {
    byte[] bytes = new byte[NAME_BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql(
            "insert into saved_answers"
                + " (id, saved_at, answers, rules_version, knowledge_version, metrics_version)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            id,
            LocalDateTime.now(clock.withZone(ZoneOffset.UTC)),
            answers,
            versions.rules(),
            versions.knowledge(),
            versions.metrics())
        .update();
    return id;
  }

  /** The document saved under a name. */
  public Optional<Saved> find(String id) {
    return jdbc.sql(
            "select answers, saved_at, rules_version, knowledge_version, metrics_version"
                + " from saved_answers where id = ?")
        .param(id)
        .query(
            (row, n) ->
                new Saved(
                    row.getString(1),
                    row.getTimestamp(2).toLocalDateTime(),
                    new Versions(row.getString(3), row.getString(4), row.getString(5))))
        .optional();
  }
}
