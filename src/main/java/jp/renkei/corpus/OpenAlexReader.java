package jp.renkei.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads works of OpenAlex: one a line, in an array, or in the {@code results} of pages of its API.
 */
final class OpenAlexReader implements PaperReader {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final JsonLayout layout;

  OpenAlexReader(JsonLayout layout) {
    this.layout = layout;
  }

  @Override
  public Source source() {
    return Source.OPENALEX;
  }

  @Override
  public RowCounter counter() {
    return new JsonRowCounter(layout);
  }

  @Override
  public void read(PaperInput in, PaperSink sink) {
    switch (layout) {
      case LINES -> readLines(in, sink);
      case STREAM -> readStream(in, sink);
    }
  }

  private static void readLines(PaperInput in, PaperSink sink) {
    Lines lines = new Lines(in);
    while (lines.next()) {
      long line = lines.line();
      try (JsonParser json =
          JSON.createParser(
              ObjectReadContext.empty(), lines.bytes(), lines.from(), lines.length())) {
        new Works(json, sink, ignored -> line).readAll();
      } catch (JacksonException e) {
        demandUtf8(lines);
        sink.skip(SkipReason.BROKEN_ENTRY, line);
      }
    }
  }

  /** A line that is no JSON for its bytes are no UTF-8 tells of the whole file. */
  private static void demandUtf8(Lines lines) {
    lines.text();
  }

  private static void readStream(PaperInput in, PaperSink sink) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
      new Works(json, sink, parser -> parser.currentTokenLocation().getLineNr()).readAll();
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
      demandUtf8(in.file(), line);
      throw BrokenFile.at(in.file(), line, "", PaperFileExpectation.WHOLE_JSON);
    }
  }

  /** JSON that breaks at bytes which are no UTF-8 has lost nothing: its encoding is another. */
  private static void demandUtf8(Path file, int lastLine) {
    try (PaperInput again = PaperInput.open(file, new AtomicLong())) {
      Lines lines = new Lines(again);
      while (lines.next() && lines.line() <= lastLine) {
        lines.text();
      }
    } catch (IOException e) {
      throw BrokenFile.at(file, 0, "", PaperFileExpectation.FILE);
    }
  }

  /** The works in a run of JSON values. */
  private record Works(JsonParser json, PaperSink sink, LineOf lineOf) {

    void readAll() {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case START_ARRAY -> readArray();
          case START_OBJECT -> readObject();
          default -> sink.skip(SkipReason.BROKEN_ENTRY, lineOf.line(json));
        }
      }
    }

    private void readArray() {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          readObject();
        } else {
          json.skipChildren();
        }
      }
    }

    /** A work, or a page of them: only its {@code results} tell. */
    private void readObject() {
      long line = lineOf.line(json);
      OpenAlexWork work = new OpenAlexWork();
      boolean page = false;
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("results") && value == JsonToken.START_ARRAY) {
          page = true;
          readArray();
        } else {
          work.take(name, json);
        }
      }
      if (!page) {
        handOver(work, line);
      }
    }

    private void handOver(OpenAlexWork work, long line) {
      if (work.isParatext()) {
        sink.skip(SkipReason.NOT_A_PAPER, line);
      } else if (work.isNameless()) {
        sink.skip(SkipReason.NO_TITLE_NOR_DOI, line);
      } else {
        Paper paper = work.paper();
        paper.unknownCountries().forEach(code -> sink.unknownCountry(code, line));
        sink.paper(paper);
      }
    }
  }

  /** Where a parser stands. */
  @FunctionalInterface
  private interface LineOf {
    long line(JsonParser json);
  }
}
