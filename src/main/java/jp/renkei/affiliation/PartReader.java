package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a part of a string, as commas and brackets make it, is by its words alone. */
final class PartReader {

  /** What a part may be. */
  enum Kind {
    /** Places, codes and numbers only. */
    PLACE,
    /** A company's legal form, cut off by a comma. */
    LEGAL_FORM,
    /** A person's role, membership or state. */
    NOBODY,
    /** A department, group or school of an institution. */
    UNIT,
    /** A field of study, as the end of a unit's name. */
    FIELD,
    /** An institution's word and a field of study: a unit where anything better stands by. */
    GENERIC,
    /** An institution's word and a name. */
    INSTITUTION,
    /** None of these. */
    OTHER
  }

  private static final String ROLE = "";
  private static final int RELATION_WITHIN = 2;

  private final Lexicon lexicon;
  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final NameForms forms;
  private final BitSet subjects = new BitSet();
  private final Trie<String> nobody = new Trie<>();

  PartReader(Lexicon lexicon, WordRoles roles, Gazetteer gazetteer, NameForms forms) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.forms = forms;
    for (List<String> row : WordFile.read("subjects.tsv").rows()) {
      lexicon.learnWords(WordFile.values(row, 1)).forEach(subjects::set);
    }
    for (List<String> row : WordFile.read("nobody.tsv").rows()) {
      for (String phrase : WordFile.values(row, 1)) {
        Tokens tokens = lexicon.learn(phrase, new Tokens());
        nobody.put(nobody.insert(tokens.raw, tokens.count), row.getFirst());
      }
    }
  }

  /** The parts of the tokens between two. */
  Parts parts(Tokens tokens, int from, int to) {
    List<Parts.Part> parts = new ArrayList<>(6);
    int start = from;
    for (int at = from; at < to; at++) {
      if (at + 1 == to || tokens.endsPart(at)) {
        parts.add(new Parts.Part(start, at + 1, kind(tokens, start, at + 1)));
        start = at + 1;
      }
    }
    return new Parts(tokens, parts);
  }

  /** What the tokens between two are, which are of one part. */
  Kind kind(Tokens tokens, int from, int to) {
    if (isPlace(tokens, from, to)) {
      return Kind.PLACE;
    }
    if (isNobody(tokens, from, to)) {
      return Kind.NOBODY;
    }
    int first = tokens.wordAtOrAfter(from);
    int last = tokens.wordAtOrAfter(to);
    if (first == last) {
      return Kind.PLACE;
    }
    boolean placed = roles.isInstitution(tokens.word[first]) && isPlace(tokens, from + 1, to);
    if (isLegal(tokens, first, placed ? first + 1 : last)) {
      return Kind.LEGAL_FORM;
    }
    if (isUnit(tokens, first, last)) {
      return Kind.UNIT;
    }
    boolean generic = isGeneric(tokens, first, last);
    if (tokens.anyWord(from, to, this::isInstitution)) {
      return generic ? Kind.GENERIC : Kind.INSTITUTION;
    }
    return generic ? Kind.FIELD : Kind.OTHER;
  }

  private boolean isInstitution(int word) {
    return roles.isInstitution(word) || roles.isNamedUniversity(word) || forms.isLegal(word);
  }

  /**
   * Whether a word stands there that makes an institution of its own: University, Hospital, Inc.
   */
  boolean isOfItsOwn(Tokens tokens, int from, int to) {
    return tokens.anyWord(from, to, word -> isInstitution(word) && !roles.isPart(word));
  }

  /** Whether the first words say what another institution has to do with these: member of. */
  boolean isRelated(Tokens tokens, int from, int to) {
    int last = Math.min(tokens.wordAtOrAfter(from) + RELATION_WITHIN, tokens.words);
    for (int at = tokens.wordAtOrAfter(from); at < last; at++) {
      if (tokens.wordToken[at] < to && roles.isRelation(tokens.word[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word is an institution's: no field of study is going on. */
  boolean endsWithInstitution(Tokens tokens, int from, int to) {
    int last = tokens.wordAtOrAfter(to) - 1;
    return last >= 0 && tokens.wordToken[last] >= from && isInstitution(tokens.word[last]);
  }

  /** Whether the token begins a department's or school's name. */
  boolean beginsUnit(Tokens tokens, int token) {
    int first = tokens.wordAtOrAfter(token);
    return first < tokens.words
        && (roles.isDepartment(tokens.word[first]) || roles.isSchool(tokens.word[first]));
  }

  /** Whether the token is of a field of study, or joins two. */
  boolean isField(Tokens tokens, int token) {
    int first = tokens.wordAtOrAfter(token);
    boolean particle = first == tokens.words || tokens.wordToken[first] > token;
    return particle || tokens.word[first] >= 0 && subjects.get(tokens.word[first]);
  }

  /** Whether the first word is that of a field of study. */
  boolean beginsWithField(Tokens tokens, int from, int to) {
    int first = tokens.wordAtOrAfter(from);
    return tokens.wordAtOrAfter(from + 1) > first && from < to && isField(tokens, from);
  }

  private boolean isLegal(Tokens tokens, int first, int last) {
    for (int at = first; at < last; at++) {
      if (!forms.isLegal(tokens.word[at])) {
        return false;
      }
    }
    return true;
  }

  /** Begins or ends with a word of departments; a national laboratory or school is none. */
  private boolean isUnit(Tokens tokens, int first, int last) {
    int begin = tokens.word[first];
    boolean both = roles.isInstitution(begin);
    boolean qualified = last - first > 2 && roles.isQualifier(tokens.word[first + 1]);
    if ((roles.isDepartment(begin) || roles.isSchool(begin)) && !(both && qualified)) {
      return true;
    }
    int end = last - 1;
    while (end > first && tokens.digits[tokens.wordToken[end]]) {
      end--;
    }
    int word = tokens.word[end];
    return roles.isDepartment(word) && !roles.isInstitution(word);
  }

  /** Whether the word is a field's or a quality's, not an institution's or a department's. */
  boolean isFieldWord(int word) {
    return word >= 0
        && (subjects.get(word) || roles.isQualifier(word) || roles.isMedical(word))
        && !roles.isInstitution(word)
        && !roles.isDepartment(word)
        && !roles.isUniversity(word);
  }

  /** Whether many institutions have the word. */
  boolean isCommon(int word) {
    return roles.isCommon(word) || forms.isLegal(word) || word >= 0 && subjects.get(word);
  }

  /** Only words that many institutions share: what is left names nobody. */
  boolean isGeneric(Tokens tokens, int first, int last) {
    for (int at = first; at < last; at++) {
      int word = tokens.word[at];
      int token = tokens.wordToken[at];
      boolean common =
          isCommon(word) || tokens.digits[token] || tokens.to[token] - tokens.from[token] == 1;
      if (!common) {
        return false;
      }
    }
    return true;
  }

  /** University, Inc, Institute of Technology: what is left names nobody. */
  boolean isBare(Tokens tokens, int first, int last) {
    for (int at = first; at < last; at++) {
      int word = tokens.word[at];
      if (!roles.isCommon(word) && !forms.isLegal(word) && !tokens.digits[tokens.wordToken[at]]) {
        return false;
      }
    }
    return last - first < 4;
  }

  /** A role or membership and nothing of an institution beside it. */
  private boolean isNobody(Tokens tokens, int from, int to) {
    int node = Trie.ROOT;
    for (int at = from; at < to; at++) {
      node = nobody.child(node, tokens.raw[at]);
      if (node == Trie.NOWHERE) {
        return false;
      }
      if (at + 1 == to && nobody.valueOr(node, ROLE) != ROLE) {
        return true;
      }
    }
    return false;
  }

  /** Places, codes and numbers, and nothing else. */
  boolean isPlace(Tokens tokens, int from, int to) {
    int at = from;
    while (at < to) {
      int end = gazetteer.longest(tokens, at, to, kind -> kind != Place.Kind.NOT_A_PLACE);
      boolean code = tokens.capital[at] && tokens.to[at] - tokens.from[at] <= 3;
      if (end == at && !tokens.digits[at] && !code) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  /** Whether an address's word such as Street stands in the part. */
  boolean isAddress(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (gazetteer.isAddressWord(tokens.raw[at])) {
        return true;
      }
    }
    return false;
  }
}
