package jp.renkei.planted.advice;

import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.runtime.KieSession;

/** Against the table: only the rule base knows Drools. */
public final class KnowsDrools {
  PackageDescr file;
  KieSession session;
}
