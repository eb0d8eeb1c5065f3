package jp.renkei.affiliation;

import java.util.BitSet;
import java.util.List;

/** Which words make a name that of a university, of another institution, of a department. */
final class WordRoles {

  /** What a word beside a name says of it, the first that holds. */
  enum Role {
    UNKNOWN,
    NUMBER,
    BODY,
    UNIVERSITY,
    CENTER,
    MEDICAL,
    DEPARTMENT,
    INSTITUTION,
    RELATION,
    QUALIFIER,
    PLAIN
  }

  private final BitSet university;
  private final BitSet institution;
  private final BitSet department;
  private final BitSet qualifier;
  private final BitSet school;
  private final BitSet body;
  private final BitSet medical;
  private final BitSet center;
  private final BitSet relation;
  private final BitSet technology;
  private final BitSet legal;
  private final BitSet part;
  private final BitSet hospital;
  private final BitSet direction;

  WordRoles(Lexicon lexicon) {
    List<List<String>> rows = WordFile.read("institution-words.tsv").rows();
    university = words(lexicon, rows, "university");
    institution = words(lexicon, rows, "institution");
    department = words(lexicon, rows, "department");
    qualifier = words(lexicon, rows, "qualifier");
    school = words(lexicon, rows, "school");
    body = words(lexicon, rows, "body");
    medical = words(lexicon, rows, "medical");
    center = words(lexicon, rows, "center");
    relation = words(lexicon, rows, "relation");
    technology = words(lexicon, rows, "technology");
    legal = words(lexicon, rows, "legal");
    part = words(lexicon, rows, "part");
    hospital = words(lexicon, rows, "hospital");
    direction = words(lexicon, rows, "direction");
  }

  private static BitSet words(Lexicon lexicon, List<List<String>> rows, String role) {
    BitSet words = new BitSet();
    rows.stream()
        .filter(row -> row.getFirst().equals(role))
        .flatMap(row -> lexicon.learnWords(WordFile.values(row, 1)).stream())
        .forEach(words::set);
    return words;
  }

  boolean isUniversity(int word) {
    return word >= 0 && university.get(word);
  }

  boolean isInstitution(int word) {
    return word >= 0 && institution.get(word);
  }

  boolean isDepartment(int word) {
    return word >= 0 && department.get(word);
  }

  /** Medical, National, Technical: before another name it makes it a different one. */
  boolean isQualifier(int word) {
    return word >= 0 && qualifier.get(word);
  }

  /** What a university is divided into. */
  boolean isSchool(int word) {
    return word >= 0 && school.get(word);
  }

  /** University without doubt, unlike a college or an institute of technology. */
  boolean isNamedUniversity(int word) {
    return isUniversity(word) && !isSchool(word) && !technology.get(word);
  }

  /** What says that another institution is meant: a member of, affiliated to. */
  boolean isRelation(int word) {
    return word >= 0 && relation.get(word);
  }

  boolean isMedical(int word) {
    return word >= 0 && medical.get(word);
  }

  boolean isCenter(int word) {
    return word >= 0 && center.get(word);
  }

  /** A hospital, which is an institution of its own though a university's. */
  boolean isHospital(int word) {
    return word >= 0 && hospital.get(word);
  }

  /** Western, Southern: with University a name. */
  boolean isDirection(int word) {
    return word >= 0 && direction.get(word);
  }

  /** What may be a part of another institution though it has a name. */
  boolean isPart(int word) {
    return word >= 0 && part.get(word);
  }

  /** What many names share: a name needs a word beside these. */
  boolean isCommon(int word) {
    return isUniversity(word)
        || isInstitution(word)
        || isDepartment(word)
        || isSchool(word)
        || isQualifier(word)
        || isMedical(word);
  }

  /** What is an institution of its own though named after a university: its hospital, its press. */
  boolean isBody(int word) {
    return word >= 0 && body.get(word);
  }

  /** What a firm's name ends in. */
  boolean isLegalForm(int word) {
    return word >= 0 && legal.get(word);
  }

  /** School of …, or Medical School. */
  boolean isSchoolAt(Tokens tokens, int at, int to) {
    return at < to
        && (isSchool(tokens.word[at])
            || isMedical(tokens.word[at]) && at + 1 < to && isSchool(tokens.word[at + 1]));
  }

  Role role(int word) {
    if (word < 0) {
      return Role.UNKNOWN;
    }
    if (isBody(word)) {
      return Role.BODY;
    }
    if (isNamedUniversity(word)) {
      return Role.UNIVERSITY;
    }
    if (isCenter(word)) {
      return Role.CENTER;
    }
    if (isMedical(word)) {
      return Role.MEDICAL;
    }
    if (isDepartment(word)) {
      return Role.DEPARTMENT;
    }
    if (isInstitution(word)) {
      return Role.INSTITUTION;
    }
    if (isRelation(word)) {
      return Role.RELATION;
    }
    return isQualifier(word) ? Role.QUALIFIER : Role.PLAIN;
  }

  /** A school begins at the word: School, Faculty, Medical School. */
  boolean isSchool(Tokens tokens, int word) {
    boolean medical = isMedical(tokens.word[word]) && word + 1 < tokens.words;
    return isSchool(tokens.word[word]) || medical && isSchool(tokens.word[word + 1]);
  }

  /** A school or department begins: with it the name before it has ended. */
  boolean isUnit(Tokens tokens, int word) {
    return isSchool(tokens, word) || isDepartment(tokens.word[word]);
  }
}
