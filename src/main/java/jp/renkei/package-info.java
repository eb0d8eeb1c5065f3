/**
 * Renkei: tells Japanese companies and universities with whom, and how, to collaborate
 * internationally in ICT, and why.
 *
 * <p>Here belongs what starts the product and wires its packages together, and nothing else. May
 * know: all packages. Known by: none.
 */
package jp.renkei;
