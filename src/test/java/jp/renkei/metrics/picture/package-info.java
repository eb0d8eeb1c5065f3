/** Claims about what each picture of a folder of tables shows. */
package jp.renkei.metrics.picture;
