package jp.renkei.affiliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words make a name that of a university, of another institution, of a department. */
final class WordRoles {

  private final Map<String, Set<Integer>> byRole = new HashMap<>();

  WordRoles(Lexicon lexicon) {
    for (List<String> row : WordFile.read("institution-words.tsv").rows()) {
      byRole.put(row.getFirst(), lexicon.learnWords(WordFile.values(row, 1)));
    }
  }

  boolean isUniversity(int word) {
    return byRole.get("university").contains(word);
  }

  boolean isInstitution(int word) {
    return byRole.get("institution").contains(word);
  }

  boolean isDepartment(int word) {
    return byRole.get("department").contains(word);
  }

  boolean isQualifier(int word) {
    return byRole.get("qualifier").contains(word);
  }

  boolean isFollower(int word) {
    return byRole.get("follower").contains(word);
  }
}
