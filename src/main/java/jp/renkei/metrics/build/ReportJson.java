package jp.renkei.metrics.build;

import java.util.List;
import java.util.Map;
import jp.renkei.corpus.Accounts;
import jp.renkei.corpus.CorpusFault;
import jp.renkei.corpus.FileAccount;
import jp.renkei.metrics.network.Betweenness.Accuracy;
import jp.renkei.metrics.network.Betweenness.Exact;
import jp.renkei.metrics.network.Betweenness.Sampled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code report.json}: the account of a build for programs. */
final class ReportJson {

  private final JsonMapper mapper = JsonMapper.shared();

  /** The whole document, its lines ending in line feeds. */
  String of(BuildReport report) {
    ObjectNode root = mapper.createObjectNode();
    root.put("papers", report.papers());
    root.put("papersWithoutArea", report.withoutArea());
    root.put("papersCounted", report.counted());
    root.set("rows", rows(report.accounts()));
    root.set("reference", reference(report.reference()));
    root.put("registryOrganisations", report.registrySize());
    ObjectNode coverage = root.putObject("coverage");
    coverage.set("bySource", coverage(report.coverage().bySource()));
    coverage.set("byYear", coverage(report.coverage().byYear()));
    coverage.set("byArea", coverage(report.coverage().byArea()));
    ArrayNode networks = root.putArray("graphs");
    report.networks().forEach(network -> networks.add(network(network)));
    ArrayNode warnings = root.putArray("warnings");
    report
        .warnings()
        .forEach(warning -> warnings.addObject().put("ja", warning.ja()).put("en", warning.en()));
    String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return text.replace("\r\n", "\n") + "\n";
  }

  private JsonNode rows(Accounts accounts) {
    ObjectNode rows = mapper.createObjectNode();
    rows.put("counted", accounts.rowsCounted());
    rows.put("read", accounts.rowsRead());
    rows.put("skipped", accounts.rowsSkipped());
    rows.put("duplicatesByDoi", accounts.duplicatesByDoi());
    rows.put("duplicatesByTitle", accounts.duplicatesByTitle());
    rows.put("outsideYears", accounts.outsideYears());
    rows.put("withoutAffiliation", accounts.withoutAffiliation());
    rows.put("authorsCut", accounts.authorsCut());
    rows.put("acmJoined", accounts.acmJoined());
    rows.put("acmAlone", accounts.acmAlone());
    ArrayNode files = rows.putArray("files");
    accounts.files().forEach(file -> files.add(file(file)));
    ArrayNode unread = rows.putArray("filesNotRead");
    accounts.faults().forEach(fault -> unread.add(fault(fault)));
    return rows;
  }

  private JsonNode file(FileAccount account) {
    ObjectNode file = mapper.createObjectNode();
    file.put("file", account.file().toString());
    file.put("source", account.source().id());
    file.put("counted", account.counted());
    file.put("read", account.read());
    ArrayNode unknown = file.putArray("unknownCountries");
    account
        .unknownCountries()
        .forEach((code, line) -> unknown.addObject().put("value", code).put("firstLine", line));
    ArrayNode skipped = file.putArray("skipped");
    account.skipped().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            reason ->
                skipped
                    .addObject()
                    .put("reason", reason.getKey().en())
                    .put("rows", reason.getValue())
                    .put("firstLine", account.firstSkippedLine().get(reason.getKey())));
    return file;
  }

  private JsonNode fault(CorpusFault fault) {
    return mapper
        .createObjectNode()
        .put("file", fault.file().toString())
        .put("line", fault.line())
        .put("ja", fault.ja())
        .put("en", fault.en());
  }

  private JsonNode reference(BuildReport.ReferenceAccount reference) {
    return mapper
        .createObjectNode()
        .put("country", reference.country())
        .put("found", reference.found())
        .put("peers", reference.found() && reference.surveys())
        .put("strengths", reference.found() && reference.surveys())
        .put("strengthsJudged", reference.strengths().places().size())
        .put("strengthsOf", reference.strengths().all());
  }

  private JsonNode coverage(List<Coverage> groups) {
    ArrayNode array = mapper.createArrayNode();
    for (Coverage group : groups) {
      array
          .addObject()
          .put("of", group.group())
          .put("papers", group.papers())
          .put("withAffiliation", group.withAffiliation())
          .put("withCountry", group.withCountry())
          .put("withInstitution", group.withInstitution());
    }
    return array;
  }

  private JsonNode network(NetworkAccount account) {
    ObjectNode network = mapper.createObjectNode();
    network.put("of", account.members());
    network.put("within", account.area());
    network.put("nodes", account.nodes());
    network.put("edges", account.edges());
    network.set("betweenness", accuracy(account.betweenness()));
    return network;
  }

  private JsonNode accuracy(Accuracy accuracy) {
    ObjectNode node = mapper.createObjectNode();
    return switch (accuracy) {
      case Exact exact -> node.put("computed", "exact");
      case Sampled sampled ->
          node.put("computed", "sampled")
              .put("absoluteError", sampled.error())
              .put("confidence", sampled.confidence())
              .put("samples", sampled.samples())
              .put("seed", sampled.seed());
    };
  }
}
