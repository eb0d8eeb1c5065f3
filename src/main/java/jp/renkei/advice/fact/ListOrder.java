package jp.renkei.advice.fact;

/**
 * By which column of the figures a region's countries stand where nothing else tells them apart;
 * {@code gain} is the one sought, or {@code answer:any}.
 */
public record ListOrder(String region, String gain, String column, String statement) {}
