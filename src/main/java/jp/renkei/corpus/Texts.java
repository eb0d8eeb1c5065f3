package jp.renkei.corpus;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/** Each text once, numbered in the order in which it was first seen. */
final class Texts {

  private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();
  private final List<String> shown = new ArrayList<>();

  Texts() {
    ids.defaultReturnValue(-1);
  }

  int id(String text) {
    return id(text, text);
  }

  /** The number of a text that counts as the same under {@code key}; its first form is shown. */
  int id(String key, String text) {
    int id = ids.getInt(key);
    if (id < 0) {
      id = shown.size();
      ids.put(key, id);
      shown.add(text);
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
