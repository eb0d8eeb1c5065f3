package jp.renkei.advice.fact;

/** What the interviewees said: its type ({@code success}, {@code challenge} …) and its cell. */
public record InterviewItem(String item, String type, String cell) {}
