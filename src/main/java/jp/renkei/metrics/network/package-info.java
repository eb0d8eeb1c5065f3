/**
 * Networks of co-authorship and what is computed on them.
 *
 * <p>Here belong: the network itself (countries or institutions as nodes, shared papers as weights)
 * on primitive arrays, its view as a JGraphT graph, degree, betweenness and eigenvector centrality,
 * and GraphML.
 *
 * <p>Here do not belong: where papers, institutions and countries come from, and what follows from
 * an indicator (regions, strengths, selection).
 *
 * <p>May know: {@code corpus}. Known by: the other parts of {@code metrics}.
 */
package jp.renkei.metrics.network;
