/**
 * Saved answers, found again by an opaque link.
 *
 * <p>May know advice and rulebase; keeps documents as they were given and computes nothing.
 */
package jp.renkei.store;
