/**
 * The command line: reads arguments and files, prints documents, maps failures to exit codes.
 *
 * <p>Knows every package but the web; has no logic of the domain.
 */
package jp.renkei.cli;
