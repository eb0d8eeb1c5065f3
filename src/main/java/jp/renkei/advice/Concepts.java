package jp.renkei.advice;

import java.util.Set;
import jp.renkei.advice.fact.*;
import jp.renkei.rulebase.FactTypes;

/** The fact types that rules may speak of. */
public final class Concepts {

  static final Set<Class<? extends Record>> STATED =
      Set.of(
          ActionOf.class,
          AreaIncomparable.class,
          AreaOrder.class,
          AreaPlace.class,
          CautionOn.class,
          ClassBears.class,
          ClassSuited.class,
          ConditionExcludes.class,
          ConditionQuestion.class,
          ConditionValue.class,
          CountryBears.class,
          DirectionLeads.class,
          DomesticTeam.class,
          FeatureBears.class,
          GainExpected.class,
          InitiativeBears.class,
          InstitutionDoes.class,
          InstitutionField.class,
          InstitutionIn.class,
          InstitutionTie.class,
          LawBars.class,
          LawDuty.class,
          MethodBears.class,
          MethodPurpose.class,
          MethodSuited.class,
          PatternClass.class,
          PatternStated.class,
          Realised.class,
          RegionPreferred.class,
          StatedInRegion.class,
          Studied.class);

  static final Set<Class<? extends Record>> FIGURES = Set.of(InRegion.class);

  static final Set<Class<? extends Record>> ANSWERS =
      Set.of(
          Chosen.class, Declined.class, Rated.class, Sole.class, Unanswered.class, Unrated.class);

  static final Set<Class<? extends Record>> DERIVED =
      Set.of(
          AxisMatch.class,
          ConditionMet.class,
          ConditionOpen.class,
          Favoured.class,
          LiesIn.class,
          OwnSide.class,
          SpeaksAgainst.class,
          SpeaksAgainstWithin.class,
          SpeaksFor.class,
          SpeaksForWithin.class,
          Warns.class);

  private Concepts() {}

  /** Statements and figures, answers, and what rules may conclude. */
  public static FactTypes factTypes() {
    Set<Class<? extends Record>> stated = new java.util.HashSet<>(STATED);
    stated.addAll(FIGURES);
    return new FactTypes(stated, ANSWERS, DERIVED);
  }
}
