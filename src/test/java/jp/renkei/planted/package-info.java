/**
 * Classes that break the product's layers on purpose, in the same packages under another root, so
 * that {@code ArchitectureTest} can see each of its guards fail.
 */
package jp.renkei.planted;
