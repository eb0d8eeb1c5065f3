package jp.renkei.affiliation;

import java.util.Arrays;
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

  private static final int UNIVERSITY = 1;
  private static final int INSTITUTION = 1 << 1;
  private static final int DEPARTMENT = 1 << 2;
  private static final int QUALIFIER = 1 << 3;
  private static final int SCHOOL = 1 << 4;
  private static final int BODY = 1 << 5;
  private static final int MEDICAL = 1 << 6;
  private static final int CENTER = 1 << 7;
  private static final int RELATION = 1 << 8;
  private static final int TECHNOLOGY = 1 << 9;
  private static final int LEGAL = 1 << 10;
  private static final int PART = 1 << 11;
  private static final int HOSPITAL = 1 << 12;
  private static final int DIRECTION = 1 << 13;

  /** Of the words of {@code institution-words.tsv}, by their number. */
  private int[] roles = {};

  WordRoles(Lexicon lexicon) {
    for (List<String> row : WordFile.read("institution-words.tsv").rows()) {
      int role = named(row.getFirst());
      lexicon.learnWords(WordFile.values(row, 1)).forEach(word -> add(word, role));
    }
  }

  private static int named(String role) {
    return switch (role) {
      case "university" -> UNIVERSITY;
      case "institution" -> INSTITUTION;
      case "department" -> DEPARTMENT;
      case "qualifier" -> QUALIFIER;
      case "school" -> SCHOOL;
      case "body" -> BODY;
      case "medical" -> MEDICAL;
      case "center" -> CENTER;
      case "relation" -> RELATION;
      case "technology" -> TECHNOLOGY;
      case "legal" -> LEGAL;
      case "part" -> PART;
      case "hospital" -> HOSPITAL;
      case "direction" -> DIRECTION;
      case "of", "and" -> 0; // the lexicon's
      default -> throw new IllegalStateException("institution-words.tsv: no role " + role);
    };
  }

  private void add(int word, int role) {
    if (word >= roles.length) {
      roles = Arrays.copyOf(roles, word + 1);
    }
    roles[word] |= role;
  }

  /** Whether the word has one of the roles. */
  private boolean has(int word, int wanted) {
    return word >= 0 && word < roles.length && (roles[word] & wanted) != 0;
  }

  boolean isUniversity(int word) {
    return has(word, UNIVERSITY);
  }

  boolean isInstitution(int word) {
    return has(word, INSTITUTION);
  }

  boolean isDepartment(int word) {
    return has(word, DEPARTMENT);
  }

  /** Medical, National, Technical: before another name it makes it a different one. */
  boolean isQualifier(int word) {
    return has(word, QUALIFIER);
  }

  /** What a university is divided into. */
  boolean isSchool(int word) {
    return has(word, SCHOOL);
  }

  /** University without doubt, unlike a college or an institute of technology. */
  boolean isNamedUniversity(int word) {
    return has(word, UNIVERSITY) && !has(word, SCHOOL | TECHNOLOGY);
  }

  /** What says that another institution is meant: a member of, affiliated to. */
  boolean isRelation(int word) {
    return has(word, RELATION);
  }

  boolean isMedical(int word) {
    return has(word, MEDICAL);
  }

  boolean isCenter(int word) {
    return has(word, CENTER);
  }

  /** A hospital, which is an institution of its own though a university's. */
  boolean isHospital(int word) {
    return has(word, HOSPITAL);
  }

  /** Western, Southern: with University a name. */
  boolean isDirection(int word) {
    return has(word, DIRECTION);
  }

  /** What may be a part of another institution though it has a name. */
  boolean isPart(int word) {
    return has(word, PART);
  }

  /** What many names share: a name needs a word beside these. */
  boolean isCommon(int word) {
    return has(word, UNIVERSITY | INSTITUTION | DEPARTMENT | SCHOOL | QUALIFIER | MEDICAL);
  }

  /** What is an institution of its own though named after a university: its hospital, its press. */
  boolean isBody(int word) {
    return has(word, BODY);
  }

  /** What a firm's name ends in. */
  boolean isLegalForm(int word) {
    return has(word, LEGAL);
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
