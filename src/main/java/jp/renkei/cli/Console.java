package jp.renkei.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and prints to.
 *
 * @param out documents and data
 * @param err messages and progress
 */
record Console(InputStream in, PrintStream out, PrintStream err) {}
