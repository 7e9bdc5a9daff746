package dev.steelyard.core.explanation;

import java.util.Locale;

/**
 * Every sentence that can be said about an answer, with the condition under which it may be said in
 * the class that says it. The words are in {@code sentences.properties}, in every {@link Language};
 * words in braces are filled by {@link Argument}s.
 */
public enum SentenceKey {
  /** Dominance over everything else in play. */
  DOMINATES,
  /** A lead, clear or not. */
  LEADS,
  /** A step that would make it level. */
  WEAKNESS_LEVEL,
  /** A step that would put another alternative first. */
  WEAKNESS_REVERSED,
  /** A slight preference. */
  LEANS,
  /** A leader, where the method uses nothing that could be varied. */
  NOTHING_VARIED,
  /** Several share the first place of a method whose scores are no points. */
  FIRST_TOGETHER,
  /** Several share the highest score. */
  LEVEL,
  /** The two measures disagree. */
  MEASURES_DISAGREE,
  /** Less than a point. */
  SMALL_LEAD,
  /** Too often another one comes first. */
  UNSTABLE,
  /** A method of another kind than the one that is varied. */
  OTHER_METHOD,
  /** A method that has the ranges of performances in its scores. */
  TRIANGULAR,
  /** What level means for this decision, in its author's words. */
  LEVEL_MEANS,
  /** A missing fact can decide it. */
  TOO_EARLY,
  /** An open question that can decide it. */
  MISSING_ANSWER,
  /** An unknown performance that can decide it. */
  MISSING_PERFORMANCE,
  /** The alternative in front may miss a constraint. */
  OPEN_CONSTRAINT,
  /** Only one meets the constraints. */
  ONE_LEFT,
  /** Only one is there. */
  ONE_CONSIDERED,
  /** None is in play. */
  NONE_LEFT,
  /** The one that misses by least. */
  NEAREST,
  /** An alternative that misses a constraint. */
  KNOCKED_OUT,
  /** An alternative that was stated to be out. */
  STATED_OUT,
  /** One criterion carries the lead. */
  RESTS_ON,
  /** Each of several criteria carries the lead. */
  RESTS_ON_EACH,
  /** The criterion that carries the lead is one answer. */
  RESTS_ON_ANSWER,
  /** Other answers that put another alternative first. */
  REVERSES_IF,
  /** Other answers after which several share the highest score, or none is in play. */
  LEVEL_IF,
  /** No answer changes it. */
  NO_ANSWER_CHANGES,
  /** One pull is more than half of all that speak for the first, or the only one. */
  MAIN_REASON,
  /** The two largest pulls are at least half of all that speak for the first. */
  MAIN_REASONS,
  /** No two pulls are half of all that speak for the first. */
  MANY_REASONS,
  /** One pull exceeds everything on the other side. */
  ENOUGH_ONE,
  /** Several pulls together exceed everything on the other side. */
  ENOUGH,
  /** Nothing is on the other side. */
  NOTHING_AGAINST,
  /** The only criterion on which one of the two is ahead. */
  AHEAD_ON,
  /** The two criteria on which one of the two is furthest ahead. */
  AHEAD_ON_TWO,
  /** How many criteria are on each side, and their weight. */
  COUNTS,
  /** One of two is at least as good on every criterion. */
  DOMINATES_PAIR,
  /** One of two is ahead with all weights in the order of the stated ones. */
  ORDER_DECIDES,
  /** The other of two would be ahead with equal weights. */
  EQUAL_WEIGHTS_REVERSE,
  /** One reason for makes up for one against. */
  PAYS_ONE,
  /** One reason for makes up for several against. */
  PAYS_SEVERAL,
  /** One reason for makes up for a part of one against. */
  PAYS_PART,
  /** What is left of the reasons for. */
  LEFT_IN_ALL,
  /** Criteria with equal values. */
  NOT_SEPARATING,
  /** The ratio of two weights on one scale. */
  TRADE_OFF,
  /** Both have the same score. */
  SAME_SCORE,
  /** Both have the same rank in a method whose scores are no points. */
  SAME_RANK,
  /** Several that a method proposes by a rule of its own, beside its ranking. */
  PROPOSES_TOGETHER,
  /** The method says neither that one is better nor that both are equally good. */
  INCOMPARABLE,
  /** The criteria that vote for the first. */
  VOTES_FOR,
  /** The criteria that vote for the second. */
  VOTES_AGAINST,
  /** No criterion votes for the second. */
  NO_VOTES_AGAINST,
  /** How reasons were found, where they are not terms of a sum of points. */
  SPLIT_HOW,
  /** The same, where the split is an estimate. */
  SPLIT_ESTIMATED,
  /** The weight of a criterion at which two are level. */
  TIPPING_WEIGHT,
  /** Weights that cannot change who comes first. */
  NEVER_TIPPING,
  /** All sets of weights in the order of the stated ones. */
  ORDER_PROVES,
  /** In what part of such sets of weights one comes first. */
  ORDER_FIRST,
  /** The same, between bounds. */
  ORDER_FIRST_BETWEEN,
  /** In what part of all sets of weights one comes first. */
  ANY_FIRST,
  /** The same, between bounds. */
  ANY_FIRST_BETWEEN,
  /** A performance at which two are level. */
  TIPPING_RATING_LEVEL,
  /** A performance at which another one leads. */
  TIPPING_RATING_REVERSED,
  /** No small change of a performance is enough. */
  NO_ONE_STEP,
  /** An unknown performance that does not matter while everything else is as stated. */
  UNKNOWN_HARMLESS,
  /** An unknown performance that matters. */
  UNKNOWN_MATTERS,
  /** An answer that would settle it. */
  SETTLES_IF,
  /** Several answers to one question that would each settle it the same way. */
  SETTLES_IF_ANY,
  /** What to do when it stays level. */
  NO_PREFERENCE,
  /** How many performances one source backs. */
  FROM_SOURCE,
  /** How many performances come from answers. */
  FROM_ANSWERS,
  /** How many performances name no source. */
  WITHOUT_SOURCE,
  /** How many performances nobody knows. */
  NOT_KNOWN,
  /** Two needs favour different alternatives. */
  NEEDS_APART,
  /** A fact and a critical need favour different alternatives. */
  FACT_AGAINST_NEED,
  /** Several answers are not sure. */
  SEVERAL_NOT_SURE,
  /** What people chose is not what ranks first. */
  DECIDED_OTHERWISE,
  /** Why they did. */
  DECIDED_BECAUSE,
  /** A method that puts the leader first too, but not alone. */
  DISSENT_LEVEL,
  /** A method that counts votes instead of sizes. */
  DISSENT_VOTES,
  /** A method that rescales to the alternatives present. */
  DISSENT_RESCALING,
  /** A method for which large shortfalls count more than in proportion. */
  DISSENT_SHORTFALLS,
  /** A method for which a weakness counts more. */
  DISSENT_WEAKNESS,
  /** A method whose difference none of the tests explains. */
  DISSENT_UNEXPLAINED,
  /** Scales whose ends nobody states. */
  ENDS_FROM_DATA,
  /** How variations are made. */
  VARIATIONS,
  /** How variations are made for a method that ignores weights. */
  VARIATIONS_OF_PERFORMANCES,
  /** Why there are no variations. */
  VARIATIONS_NONE,
  /** How variations are made for a method that has the ranges of performances in its scores. */
  VARIATIONS_OF_WEIGHTS,
  /** What a point is. */
  POINTS_MEAN,
  /** What a step is. */
  STEP_MEANS,
  /** What happens to the other weights when one changes. */
  RATIOS_STAY,
  /** Where verdicts begin and end when scores are no points. */
  CUT_OFFS_SHARES,
  /** Where verdicts begin and end. */
  CUT_OFFS;

  /**
   * The stable name, for instance {@code rests-on}.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The sentence in English with placeholders in braces.
   *
   * @return begins with a capital or a placeholder
   */
  public String template() {
    return template(Language.ENGLISH);
  }

  /**
   * The sentence in a language with placeholders in braces.
   *
   * @param language which one
   * @return begins with a capital or a placeholder; with the same placeholders in every language
   */
  public String template(Language language) {
    return language.words(id());
  }
}
