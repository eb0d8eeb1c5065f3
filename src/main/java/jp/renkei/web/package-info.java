/**
 * The web: the HTTP interface and the pages.
 *
 * <p>Knows every package but the command line; has no logic of the domain. Answers come in as a
 * document or a form and are read by {@code advice}; what goes out is written by {@code advice} or
 * by a template. Every failure leaves through {@link jp.renkei.web.Problems}, those of requests
 * that cannot be parsed through {@link jp.renkei.web.ServerSettings}.
 */
package jp.renkei.web;
