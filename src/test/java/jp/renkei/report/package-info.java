/** Tables of the survey's report, parsed from its text, to compare the product's knowledge with. */
package jp.renkei.report;
