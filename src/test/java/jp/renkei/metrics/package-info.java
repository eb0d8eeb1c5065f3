/** Tests of the indicators and of the quadrant plot. */
package jp.renkei.metrics;
