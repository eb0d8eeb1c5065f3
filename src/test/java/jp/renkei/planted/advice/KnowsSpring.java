package jp.renkei.planted.advice;

import org.springframework.stereotype.Component;

/** Against the table: no Spring below the doors. */
@Component
public final class KnowsSpring {}
