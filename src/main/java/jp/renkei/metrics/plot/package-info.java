/**
 * Pictures of figures as SVG: points on logarithmic axes, rows of dots and of bars, networks.
 *
 * <p>Here belong: scales, marks, the placing of labels, and the writing of SVG. Here does not
 * belong: what is plotted and what it is called; both are given. What a logarithmic axis cannot
 * hold is no point of it: zero has a lane of its own, and whoever asks for a picture lists beside
 * it of what nothing is known.
 *
 * <p>May know: nothing of the product. Known by: the doors.
 */
package jp.renkei.metrics.plot;
