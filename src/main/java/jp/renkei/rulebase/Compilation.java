package jp.renkei.rulebase;

import java.io.StringReader;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Checked rules, made runnable. A builder of its own for each base needs no release id, by which
 * containers of different threads have been mixed (kie#6617).
 */
final class Compilation {
  private Compilation() {}

  static KieBase of(List<Rule> rules) {
    KnowledgeBuilder builder =
        KnowledgeBuilderFactory.newKnowledgeBuilder(
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                null, Compilation.class.getClassLoader()));
    builder.add(
        ResourceFactory.newReaderResource(new StringReader(Drl.of(rules))), ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException(
          "checked rules do not compile; this is a fault of ours: " + builder.getErrors());
    }
    return builder.newKieBase();
  }
}
