/**
 * Rule files: read, checked as code from outside, compiled, run in sessions, matches recorded. No
 * fact type, no advice and no ontology belongs here; knows {@code knowledge} only for its texts,
 * and is the only package that sees Drools.
 */
package jp.renkei.rulebase;
