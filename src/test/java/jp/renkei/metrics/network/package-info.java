/** Tests of the networks against computations that share nothing with them. */
package jp.renkei.metrics.network;
