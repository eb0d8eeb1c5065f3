package jp.renkei.cli;

import picocli.CommandLine.Command;

/** What is done with papers and the tables that come of them. */
@Command(
    name = "metrics",
    description = "論文から指標を求め、図にし、確かめる / from papers to metrics, plots and scores")
final class MetricsCommand {}
