package jp.renkei.affiliation;

import java.util.List;

/** The project's own list of institutions, by each of their spellings. */
final class ListedNames {

  private final Lexicon lexicon;
  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final NameForms forms;
  private final Systems systems;
  private final Trie<Name> known = new Trie<>();

  ListedNames(
      Lexicon lexicon, WordRoles roles, Gazetteer gazetteer, NameForms forms, Systems systems) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.forms = forms;
    this.systems = systems;
    for (List<String> row : WordFile.read("institutions.tsv").rows()) {
      learn(row.getFirst(), WordFile.values(row, 1));
    }
  }

  private void learn(String country, List<String> names) {
    Tokens first = lexicon.learn(names.getFirst(), new Tokens());
    Name name =
        new Name(forms.key(first, 0, first.words), 0, 0, Countries.number(country), Step.GAZETTEER);
    for (String spelling : names) {
      int[] words = lexicon.learn(spelling, new Tokens()).wordSequence();
      known.put(known.insert(words, words.length), name);
    }
  }

  /** The first well-known name that begins a part, unless the string names another country. */
  Name find(Tokens tokens, int from, int to, PlaceReading place) {
    Name best = Name.UNNAMED;
    int first = tokens.wordAtOrAfter(from);
    int last = tokens.wordAtOrAfter(to);
    for (int at = first; at < last; at++) {
      if (at == first || tokens.wordPart(at) != tokens.wordPart(at - 1) || follows(tokens, at)) {
        Name found = listedAt(tokens, at, to);
        boolean allowed = found.home() < 0 || place.allows(found.home());
        boolean initials =
            found.to() - found.from() == 1 && Initials.isOfPartBefore(tokens, found.from());
        if (found != Name.UNNAMED
            && !initials
            && allowed
            && !isOfAnother(tokens, from, at)
            && (best == Name.UNNAMED || namesUniversity(found) && !namesUniversity(best))) {
          best = found;
        }
      }
    }
    return best;
  }

  /**
   * The university whose listed name, not one of a single word, or acronym begins at a word,
   * whatever follows but a hospital; else one without key.
   */
  Name universityAt(Tokens tokens, int first, int last) {
    Name best = Name.UNNAMED;
    int node = Trie.ROOT;
    for (int at = first; at < last && node != Trie.NOWHERE; at++) {
      node = known.child(node, tokens.word[at]);
      Name name = known.valueOr(node, Name.UNNAMED);
      boolean told =
          (at > first || tokens.capital[tokens.wordToken[at]])
              && !(at + 1 < last && leadsToBody(tokens, at + 1));
      best = told && name != Name.UNNAMED && namesUniversity(name) ? name : best;
    }
    return best;
  }

  /** "Hospital of X University", "member of X": what is named is another. */
  private boolean isOfAnother(Tokens tokens, int from, int word) {
    for (int at = word - 1;
        at >= 0 && tokens.wordToken[at] >= from && tokens.wordPart(at) == tokens.wordPart(word);
        at--) {
      if (roles.isHospital(tokens.word[at]) || roles.isRelation(tokens.word[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the name is University or the like. */
  boolean namesUniversity(Name name) {
    for (String word : name.key().split(" ")) {
      if (roles.isNamedUniversity(lexicon.find(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(Tokens tokens, int at) {
    return tokens.wordToken[at] > tokens.wordToken[at - 1] + 1;
  }

  private Name listedAt(Tokens tokens, int at, int to) {
    int node = Trie.ROOT;
    Name best = Name.UNNAMED;
    int last = tokens.wordAtOrAfter(to);
    for (int next = at; next < last; next++) {
      node = known.child(node, tokens.word[next]);
      if (node == Trie.NOWHERE) {
        break;
      }
      Name name = known.valueOr(node, Name.UNNAMED);
      boolean single = next == at;
      boolean whole =
          next + 1 == tokens.words || tokens.wordPart(next + 1) != tokens.wordPart(next);
      boolean number = !whole && tokens.digits[tokens.wordToken[next + 1]];
      boolean acronym = single && !whole && !number && !capitalsFollow(tokens, next + 1);
      boolean body = !whole && !number && leadsToBody(tokens, next + 1);
      boolean goesOn =
          !whole
              && !single
              && (systems.isSystem(tokens, at, next + 1)
                  ? !roles.isUnit(tokens, next + 1)
                  : !number && goesOn(tokens, next + 1));
      if (name != Name.UNNAMED && !acronym && !goesOn && !body) {
        best =
            new Name(
                name.key(),
                tokens.wordToken[at],
                tokens.wordToken[next] + 1,
                name.home(),
                name.step());
      }
    }
    return best;
  }

  /** Only other acronyms and numbers follow: RIKEN IMS, CERN CH-1211. */
  private static boolean capitalsFollow(Tokens tokens, int word) {
    for (int at = word; at < tokens.words && tokens.wordPart(at) == tokens.wordPart(word); at++) {
      int token = tokens.wordToken[at];
      if (!tokens.capital[token] && !tokens.digits[token]) {
        return false;
      }
    }
    return tokens.capital[tokens.wordToken[word - 1]];
  }

  /** Neither a school nor a department nor a place follows, so the name is a longer one's. */
  private boolean goesOn(Tokens tokens, int word) {
    int node = gazetteer.places().child(Trie.ROOT, tokens.raw[tokens.wordToken[word]]);
    return !roles.isUnit(tokens, word) && node == Trie.NOWHERE;
  }

  /** A hospital or centre named after the institution is another. */
  private boolean leadsToBody(Tokens tokens, int word) {
    boolean medical = false;
    for (int at = word; at < tokens.words; at++) {
      if (tokens.wordPart(at) != tokens.wordPart(word)
          || roles.isSchool(tokens.word[at])
          || roles.isDepartment(tokens.word[at])) {
        return false;
      }
      if (roles.isBody(tokens.word[at]) || medical && roles.isCenter(tokens.word[at])) {
        return true;
      }
      medical = roles.isMedical(tokens.word[at]);
    }
    return false;
  }
}
