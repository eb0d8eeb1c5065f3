/** Tests of the whole project: its layers, its formatting, its report. */
package jp.renkei;
