package jp.renkei.advice.fact;

/** Why a region's countries stand in the order of stated figures. */
public record ListOrder(String region, String statement) {}
