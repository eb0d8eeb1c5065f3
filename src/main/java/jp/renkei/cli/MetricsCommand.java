package jp.renkei.cli;

import picocli.CommandLine.Command;

/** From papers to metrics. */
@Command(name = "metrics", description = "論文から指標を求める / from papers to metrics")
final class MetricsCommand {}
