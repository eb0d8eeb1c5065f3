/**
 * Pictures of figures as SVG: points on logarithmic axes, and rows of dots.
 *
 * <p>Here belong: scales, marks, the placing of labels, and the writing of SVG. Here does not
 * belong: what is plotted and what it is called; both are given. What a logarithmic axis cannot
 * hold (zero, or nothing known) is no point, and whoever asks for a picture lists it beside.
 *
 * <p>May know: nothing of the product. Known by: the doors.
 */
package jp.renkei.metrics.plot;
