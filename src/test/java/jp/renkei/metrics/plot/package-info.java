/** Tests of the pictures. */
package jp.renkei.metrics.plot;
