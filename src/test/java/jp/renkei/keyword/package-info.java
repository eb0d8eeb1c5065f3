/** Claims about how keywords lead to technology areas. */
package jp.renkei.keyword;
