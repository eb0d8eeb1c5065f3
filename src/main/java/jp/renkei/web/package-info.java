/**
 * The web: the HTTP interface and the pages.
 *
 * <p>Knows every package but the command line; has no logic of the domain.
 */
package jp.renkei.web;
