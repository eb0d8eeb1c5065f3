package jp.renkei.affiliation;

/**
 * Names of institutions by rules alone, where no registry knows them (appendix 1): the project's
 * own list of institutions first, then the part with a word such as University, then one with
 * Institute or Hospital, then what is left when departments and places are taken away.
 */
final class NameRules {

  private final WordRoles roles;
  private final PartReader reader;
  private final Segmentation segmentation;
  private final SlippedWords slipped;
  private final ListedNames listed;
  private final UniversityRule universities;
  private final InstitutionRule institutions;
  private final NameKeys keys;
  private final KeyWords words;

  NameRules(Lexicon lexicon, WordRoles roles, Gazetteer gazetteer) {
    this.roles = roles;
    NameForms forms = new NameForms(lexicon);
    reader = new PartReader(lexicon, roles, gazetteer, forms);
    segmentation = new Segmentation(lexicon, reader);
    slipped = new SlippedWords(lexicon, reader::isCommon);
    Systems systems = new Systems(lexicon);
    listed = new ListedNames(lexicon, roles, gazetteer, forms, systems);
    ShorterNames shorter = new ShorterNames(roles, forms, reader, systems, listed);
    keys = new NameKeys(roles, gazetteer, forms, reader, systems, shorter);
    UniversityBounds bounds = new UniversityBounds(lexicon, roles, gazetteer, reader);
    universities = new UniversityRule(roles, bounds, keys, shorter);
    institutions = new InstitutionRule(gazetteer, reader, keys, shorter);
    words = new KeyWords(lexicon, roles, gazetteer, reader);
  }

  /** Reads slips of the keyboard in words of institutions as what is meant. */
  void correct(Tokens tokens, int from, int to) {
    slipped.correct(tokens, from, to);
  }

  /** The words of keys. */
  KeyWords words() {
    return words;
  }

  /** Where one institution ends and another begins. */
  Segmentation segmentation() {
    return segmentation;
  }

  /**
   * The institution of one group, or one without key: a university before a listed name that is
   * none, and a hospital before a listed school.
   */
  Name find(Tokens tokens, int from, int to, PlaceReading place) {
    Name known = listed.find(tokens, from, to, place);
    Parts parts = reader.parts(tokens, from, to);
    if (!isUniversityOrSchool(tokens, known)) {
      Name university = universities.find(parts);
      if (university != Name.UNNAMED) {
        return university;
      }
    }
    Name institution = institutions.find(parts);
    boolean hospital = isSchool(tokens, known) && isHospital(tokens, institution);
    return known == Name.UNNAMED || hospital ? institution : known;
  }

  private boolean isUniversityOrSchool(Tokens tokens, Name known) {
    return known != Name.UNNAMED && (listed.namesUniversity(known) || isSchool(tokens, known));
  }

  private boolean isSchool(Tokens tokens, Name name) {
    return tokens.anyWord(name.from(), name.to(), roles::isSchool);
  }

  private boolean isHospital(Tokens tokens, Name name) {
    return tokens.anyWord(name.from(), name.to(), roles::isBody);
  }

  /** Whether the name is a university's, not that of its hospital. */
  boolean isUniversity(Tokens tokens, Name name) {
    boolean named =
        name.step() == Step.GAZETTEER
            ? listed.namesUniversity(name)
            : tokens.anyWord(name.from(), name.to(), roles::isNamedUniversity);
    return named
        && !tokens.anyWord(
            name.from(), name.to(), word -> roles.isBody(word) || roles.isCenter(word));
  }

  /** Whether the name is that of a laboratory or centre, which may be a university's. */
  boolean isUnit(Tokens tokens, Name name) {
    return !reader.isOfItsOwn(tokens, name.from(), name.to())
        && tokens.anyWord(
            name.from(), name.to(), word -> roles.isDepartment(word) || roles.isCenter(word));
  }

  /** The first city after a name, as the words of its first spelling; empty where none is given. */
  String town(Tokens tokens, int from, int to) {
    return keys.town(tokens, from, to);
  }
}
