/** Tests of the way from papers to a folder of metrics. */
package jp.renkei.metrics.build;
