package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys of what a name may be where a string has a word too much, if that is known elsewhere: the
 * likelier first.
 */
final class ShorterNames {

  private static final int MOST_OF_A_DONOR = 2;
  private static final String UNIVERSITY = " university";

  private final WordRoles roles;
  private final NameForms forms;
  private final PartReader reader;
  private final Systems systems;
  private final ListedNames listed;

  ShorterNames(
      WordRoles roles, NameForms forms, PartReader reader, Systems systems, ListedNames listed) {
    this.roles = roles;
    this.forms = forms;
    this.reader = reader;
    this.systems = systems;
    this.listed = listed;
  }

  /** "X University Miller School of Medicine": a word or two before the school may be a donor's. */
  List<String> withoutDonor(Tokens tokens, int first, int university, int end) {
    List<String> shorter = new ArrayList<>(MOST_OF_A_DONOR);
    for (int last = end - 1; last > university && shorter.size() < MOST_OF_A_DONOR; last--) {
      if (!reader.isBare(tokens, first, last) && !systems.isSystem(tokens, first, last)) {
        shorter.add(forms.key(tokens, first, last));
      }
    }
    return shorter;
  }

  /** The name without acronyms after it, or a word without its legal form, where it has such. */
  List<String> core(Tokens tokens, int first, int last) {
    int end = last;
    while (end - first > 2 && isAcronymAfter(tokens, first, end - 1)) {
      end--;
    }
    if (last - first == 2 && forms.isLegal(tokens.word[last - 1])) {
      end--;
    }
    return end == last || reader.isBare(tokens, first, end)
        ? List.of()
        : List.of(forms.key(tokens, first, end));
  }

  private static boolean isAcronymAfter(Tokens tokens, int first, int word) {
    return tokens.capital[tokens.wordToken[word]]
        && isWord(tokens, word)
        && !tokens.capital[tokens.wordToken[first]];
  }

  /** No town alone, and no more than a donor, who is no acronym, between it and the school. */
  private boolean isUniversitys(Tokens tokens, int first, int to, int school) {
    return school - to <= MOST_OF_A_DONOR
        && !(to < school && tokens.capital[tokens.wordToken[to]] && isWord(tokens, to))
        && !reader.isPlace(tokens, tokens.wordToken[first], tokens.wordToken[to - 1] + 1);
  }

  private static boolean isWord(Tokens tokens, int word) {
    int token = tokens.wordToken[word];
    return tokens.to[token] - tokens.from[token] > 1;
  }

  /** School of Medicine, Medical School; a college without a field is an institution of its own. */
  private boolean isSchoolOfField(Tokens tokens, int at, int to) {
    if (!roles.isSchoolAt(tokens, at, to)) {
      return false;
    }
    int school = roles.isSchool(tokens.word[at]) ? at : at + 1;
    return !roles.isUniversity(tokens.word[school])
        && (school > at || school + 1 < to && reader.isField(tokens, tokens.wordToken[school + 1]));
  }

  /** "X School of Medicine" may be X University's, and "UCLA School of …" is that of UCLA. */
  List<String> ofSchool(Tokens tokens, int first, int last) {
    int school = first;
    while (school < last && !reader.isCommon(tokens.word[school])) {
      school++;
    }
    Name university = listed.universityAt(tokens, first, last);
    boolean ofField = isSchoolOfField(tokens, school, last);
    if (!ofField && university == Name.UNNAMED) {
      return List.of();
    }
    List<String> shorter = new ArrayList<>(2);
    for (int to = school; ofField && to > first && isUniversitys(tokens, first, to, school); to--) {
      shorter.add(forms.key(tokens, first, to) + UNIVERSITY);
    }
    if (university != Name.UNNAMED) {
      shorter.add(university.key());
    }
    return shorter;
  }
}
