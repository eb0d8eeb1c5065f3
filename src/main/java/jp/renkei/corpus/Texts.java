package jp.renkei.corpus;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Each text once, numbered in the order in which it was first seen. */
final class Texts {

  private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();
  private final List<String> shown = new ArrayList<>();

  /** Authors of one paper often share an affiliation. */
  private String lastText = "";

  private int lastId;

  Texts() {
    ids.defaultReturnValue(-1);
    lastId = -1;
  }

  int id(String text) {
    return id(text, same -> same);
  }

  /** The number of a text; texts of one key are one, and the first of them is shown. */
  int id(String text, UnaryOperator<String> key) {
    if (!text.equals(lastText)) {
      lastId = find(text, key);
      lastText = text;
    }
    return lastId;
  }

  private int find(String text, UnaryOperator<String> key) {
    int id = ids.getInt(text);
    if (id < 0) {
      id = ids.computeIfAbsent(key.apply(text), (String absent) -> shown.size());
      ids.put(text, id);
      if (id == shown.size()) {
        shown.add(text);
      }
    }
    return id;
  }

  String text(int id) {
    return shown.get(id);
  }

  int size() {
    return shown.size();
  }
}
