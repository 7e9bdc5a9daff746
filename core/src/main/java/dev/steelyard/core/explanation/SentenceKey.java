package dev.steelyard.core.explanation;

import java.util.Locale;

/**
 * Every sentence that can be said about an answer, with the condition under which it may be said in
 * the class that says it. Words in braces are filled by {@link Argument}s.
 */
public enum SentenceKey {
  /** Dominance over everything else in play. */
  DOMINATES(
      "{a} is at least as good as {b} on every criterion, for all values in range. Weights do not"
          + " matter."),
  /** A lead, clear or not. */
  LEADS("{a} leads {b} by {d} and comes first in {s}."),
  /** A step that would make it level. */
  WEAKNESS_LEVEL("One step levels it: {x} at {to} instead of {now} on \"{c}\"."),
  /** A step that would put another alternative first. */
  WEAKNESS_REVERSED("One step puts {b} ahead of {a}: {x} at {to} instead of {now} on \"{c}\"."),
  /** A slight preference. */
  LEANS("Slight preference for {a}: {d} ahead of {b}, first in {s}. Do not rely on it alone."),
  /** A leader, where the method uses nothing that could be varied. */
  NOTHING_VARIED(
      "Slight preference for {a}: {d} ahead of {b}. Variations cannot test it: weights do not"
          + " change the order by {method}, and every performance is exact."),
  /** Several share the first place of a method whose scores are no points. */
  FIRST_TOGETHER("Too close to call. {a} share the first place."),
  /** Several share the highest score. */
  LEVEL("Too close to call. {a} have the same score."),
  /** The two measures disagree. */
  MEASURES_DISAGREE(
      "Too close to call. {a} leads {b} by {d}, but {c} comes first most often, in {s}."),
  /** Less than a point. */
  SMALL_LEAD("Too close to call. {a} leads {b} by {d}."),
  /** Too often another one comes first. */
  UNSTABLE("Too close to call. {a} leads {b} by {d} but comes first in only {s}."),
  /** A method of another kind than the one that is varied. */
  OTHER_METHOD(
      "{method} is not the weighted sum: what would change its answer is tested by variations, other"
          + " answers and missing facts only."),
  /** A method that has the ranges of performances in its scores. */
  TRIANGULAR(
      "Cells are triangular: the range of every performance is in the scores by {method}. What would"
          + " change its answer is tested by variations, other answers and missing facts only."),
  /** What level means for this decision, in its author's words. */
  LEVEL_MEANS("{text}"),
  /** A missing fact can decide it. */
  TOO_EARLY("Too early to call."),
  /** An open question that can decide it. */
  MISSING_ANSWER("A missing answer can decide it: \"{ask}\""),
  /** An unknown performance that can decide it. */
  MISSING_PERFORMANCE("Not known for {x}, and able to decide it: {c}."),
  /** The alternative in front may miss a constraint. */
  OPEN_CONSTRAINT(
      "It is not certain that {a} meets a constraint: \"{c}\" is {now}, and it must be {relation}"
          + " {bound}."),
  /** Only one meets the constraints. */
  ONE_LEFT("Only {a} meets every constraint."),
  /** Only one is there. */
  ONE_CONSIDERED("Only {a} is considered, so there is nothing to compare."),
  /** None is in play. */
  NONE_LEFT("No alternative is left: every one is out."),
  /** The one that misses by least. */
  NEAREST("{a} comes nearest: \"{c}\" is {now}, and it must be {relation} {bound}."),
  /** An alternative that misses a constraint. */
  KNOCKED_OUT("{a} is out: \"{c}\" is {now}, and it must be {relation} {bound}."),
  /** An alternative that was stated to be out. */
  STATED_OUT("{a} is out. Stated reason: {reason}"),
  /** One criterion carries the lead. */
  RESTS_ON("It rests on \"{c}\" alone: without it, {a} would not lead."),
  /** Each of several criteria carries the lead. */
  RESTS_ON_EACH(
      "It rests on each of these: {c}. Leave out any one of them, and {a} would not lead."),
  /** The criterion that carries the lead is one answer. */
  RESTS_ON_ANSWER("It rests on one answer, \"{answer}\": without \"{c}\", {a} would not lead."),
  /** Other answers that put another alternative first. */
  REVERSES_IF("It would reverse, with {b} first, if the answer were {answers} to: \"{ask}\""),
  /** Other answers after which several share the highest score, or none is in play. */
  LEVEL_IF("No alternative would lead if the answer were {answers} to: \"{ask}\""),
  /** No answer changes it. */
  NO_ANSWER_CHANGES(
      "\"Not sure\" aside, no other answer to a single question changes who comes first."),
  /** One pull is more than half of all that speak for the first, or the only one. */
  MAIN_REASON("{a} is ahead mainly on \"{c1}\" ({p1})."),
  /** The two largest pulls are at least half of all that speak for the first. */
  MAIN_REASONS("{a} is ahead mainly on \"{c1}\" ({p1}) and \"{c2}\" ({p2})."),
  /** No two pulls are half of all that speak for the first. */
  MANY_REASONS("{a} is ahead on many small differences, the largest on \"{c1}\" ({p1})."),
  /** One pull exceeds everything on the other side. */
  ENOUGH_ONE("\"{c}\" alone outweighs everything that speaks for {b} ({n})."),
  /** Several pulls together exceed everything on the other side. */
  ENOUGH("These together outweigh everything that speaks for {b} ({n}): {c}."),
  /** Nothing is on the other side. */
  NOTHING_AGAINST("No criterion speaks for {b}."),
  /** The only criterion on which one of the two is ahead. */
  AHEAD_ON("{b} is ahead on \"{c1}\" ({p1})."),
  /** The two criteria on which one of the two is furthest ahead. */
  AHEAD_ON_TWO("{b} is furthest ahead on \"{c1}\" ({p1}) and \"{c2}\" ({p2})."),
  /** How many criteria are on each side, and their weight. */
  COUNTS(
      "Criteria on which {b} is ahead: {k}, with {w} of the weight; behind: {m}, with {v} of the"
          + " weight."),
  /** Criteria with equal values. */
  NOT_SEPARATING("{a} and {b} are level on: {c}. Weight there cannot change their order."),
  /** The ratio of two weights on one scale. */
  TRADE_OFF("On your weights, one step of \"{c1}\" is worth about {r} of \"{c2}\"."),
  /** Both have the same score. */
  SAME_SCORE("{a} and {b} have the same score."),
  /** Both have the same rank in a method whose scores are no points. */
  SAME_RANK("{a} and {b} share a rank."),
  /** Several that a method proposes by a rule of its own, beside its ranking. */
  PROPOSES_TOGETHER("By a rule of its own, {method} proposes {a} together."),
  /** The method says neither that one is better nor that both are equally good. */
  INCOMPARABLE(
      "{a} and {b} cannot be compared by this method: their ranks do not make one better than the"
          + " other."),
  /** The criteria that vote for the first. */
  VOTES_FOR("For {a} over {b}: {c} ({x} of the weight)."),
  /** The criteria that vote for the second. */
  VOTES_AGAINST("Against it: {c} ({x} of the weight)."),
  /** No criterion votes for the second. */
  NO_VOTES_AGAINST("No criterion votes for {b} over {a}."),
  /** How reasons were found, where they are not terms of a sum of points. */
  SPLIT_HOW("Reasons split the difference {how}."),
  /** The same, where the split is an estimate. */
  SPLIT_ESTIMATED("Reasons split the difference {how}; each is right to within about {e}."),
  /** The weight of a criterion at which two are level. */
  TIPPING_WEIGHT("{a} and {b} are level when \"{c}\" carries {x} of the weight (now {y})."),
  /** Weights that cannot change who comes first. */
  NEVER_TIPPING("Cannot change who comes first at any weight: {c}."),
  /** A performance at which two are level. */
  TIPPING_RATING_LEVEL("{a} and {b} are level if {x} is {to} on \"{c}\" instead of {now}."),
  /** A performance at which another one leads. */
  TIPPING_RATING_REVERSED("{b} overtakes {a} if {x} is {to} on \"{c}\" instead of {now}."),
  /** No small change of a performance is enough. */
  NO_ONE_STEP("No single performance in play, moved by one step, takes the lead away."),
  /** An unknown performance that does not matter while everything else is as stated. */
  UNKNOWN_HARMLESS("Not known for {x}, but by itself it cannot change who comes first: {c}."),
  /** An unknown performance that matters. */
  UNKNOWN_MATTERS("Not known for {x}, and it could change who comes first: {c}."),
  /** An answer that would settle it. */
  SETTLES_IF("{b} would lead by {d}, first in {s}, if the answer were {answers} to: \"{ask}\""),
  /** Several answers to one question that would each settle it the same way. */
  SETTLES_IF_ANY("{b} would lead by at least {d} if the answer were {answers} to: \"{ask}\""),
  /** What to do when it stays level. */
  NO_PREFERENCE(
      "If nothing new turns up, this comparison gives no reason to prefer one. Decide on something"
          + " it leaves out."),
  /** How many performances one source backs. */
  FROM_SOURCE("Performances from \"{source}\": {n} of {m}."),
  /** How many performances come from answers. */
  FROM_ANSWERS("Performances from your answers: {n} of {m}."),
  /** How many performances name no source. */
  WITHOUT_SOURCE("Performances without a source: {n} of {m}."),
  /** How many performances nobody knows. */
  NOT_KNOWN("Performances not known: {n} of {m}."),
  /** Two needs favour different alternatives. */
  NEEDS_APART("Two of your needs pull apart: {c}. Consider asking an adviser who knows {a}."),
  /** A fact and a critical need favour different alternatives. */
  FACT_AGAINST_NEED(
      "What you have and what you need pull apart: {c}. Consider asking an adviser who knows {a}."),
  /** Several answers are not sure. */
  SEVERAL_NOT_SURE("{n} answers are \"not sure\". Consider asking an adviser who knows {a}."),
  /** What people chose is not what ranks first. */
  DECIDED_OTHERWISE("You chose {b}; the ranking has {a} first."),
  /** Why they did. */
  DECIDED_BECAUSE("Your reason: {because}"),
  /** A method that puts the leader first too, but not alone. */
  DISSENT_LEVEL("{method} has several first: {b}."),
  /** A method that counts votes instead of sizes. */
  DISSENT_VOTES(
      "{method} counts which criteria favour whom, not by how much: {b} is better than {a} with {x}"
          + " of the weight, worse with {y}."),
  /** A method that rescales to the alternatives present. */
  DISSENT_RESCALING(
      "{method} has {b} first, and so does the weighted sum once criteria are rescaled to the"
          + " alternatives present: the rescaling makes the difference."),
  /** A method for which large shortfalls count more than in proportion. */
  DISSENT_SHORTFALLS(
      "{method} has {b} first. So does the {rule} of the weighted shortfalls from the ideal:"
          + " large ones count more than in a sum."),
  /** A method for which a weakness counts more. */
  DISSENT_WEAKNESS(
      "{method} has {b} first. The weakest value of {a}, on \"{c}\", is below every value of {b};"
          + " the weighted sum makes up for it by strengths elsewhere."),
  /** A method whose difference none of the tests explains. */
  DISSENT_UNEXPLAINED("{method} has {b} first; none of our tests says why."),
  /** Scales whose ends nobody states. */
  ENDS_FROM_DATA(
      "No ends are stated for {c}: points there run over the range of the alternatives present."
          + " Dropping one may change the order of the others."),
  /** How variations are made. */
  VARIATIONS(
      "{n} variations: each weight up or down by up to {x}, each performance within its range. Seed"
          + " {seed}."),
  /** How variations are made for a method that ignores weights. */
  VARIATIONS_OF_PERFORMANCES(
      "{n} variations: each performance within its range; weights do not change the order. Seed"
          + " {seed}."),
  /** Why there are no variations. */
  VARIATIONS_NONE(
      "Nothing was varied: weights do not change the order, and every performance is exact."),
  /** How variations are made for a method that has the ranges of performances in its scores. */
  VARIATIONS_OF_WEIGHTS(
      "{n} variations: each weight up or down by up to {x}; performances keep their ranges, which"
          + " are in the scores already. Seed {seed}."),
  /** What a point is. */
  POINTS_MEAN("Points run from 0, the bad end of a scale, to 100, the good end."),
  /** What a step is. */
  STEP_MEANS(
      "A step goes to the next label, or over a tenth of a scale of numbers. It leaves constraints"
          + " aside."),
  /** What happens to the other weights when one changes. */
  RATIOS_STAY("When the weight of one criterion changes, the others keep their ratios."),
  /** Where verdicts begin and end when scores are no points. */
  CUT_OFFS_SHARES(
      "Our wording: clear lead from {x} of 100 variations, lead from {y}, slight preference from"
          + " {z}. Below that, too close to call."),
  /** Where verdicts begin and end. */
  CUT_OFFS(
      "Our wording: clear lead from {x} of 100 variations with no weak step, lead from {y}, slight"
          + " preference from {z}. Below that, or under {p}, too close to call.");

  private final String template;

  SentenceKey(String template) {
    this.template = template;
  }

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
    return template;
  }
}
