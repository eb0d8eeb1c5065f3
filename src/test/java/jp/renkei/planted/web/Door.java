package jp.renkei.planted.web;

import org.springframework.stereotype.Component;

/** Within the table: a door may know Spring. */
@Component
public final class Door {}
