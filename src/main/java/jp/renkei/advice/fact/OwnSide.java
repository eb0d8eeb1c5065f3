package jp.renkei.advice.fact;

/** How strong the organisation's own side is in an area. */
public record OwnSide(String area, String level) {}
