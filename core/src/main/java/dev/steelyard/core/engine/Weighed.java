package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.robustness.Judgement;

/** What a criterion weighs, and over which range. */
final class Weighed {

  private Weighed() {}

  static double share(Judgement judgement, Criterion criterion) {
    return judgement.weights().share(judgement.table().criteria().indexOf(criterion));
  }

  /** From the bad end to the good end, for instance "from 200 to 0 EUR". */
  static String range(Criterion criterion) {
    Scale scale = criterion.scale();
    String unit = scale.unit().map(text -> " " + text).orElse("");
    if (scale instanceof NumericScale numeric) {
      return "from " + Numbers.text(numeric.worst()) + " to " + Numbers.text(numeric.best()) + unit;
    }
    double goal = (scale.lowest() + scale.highest()) / 2;
    String distance = Numbers.text(scale.highest() - goal);
    return "from " + distance + unit + " off the goal of " + Numbers.text(goal) + unit + " to none";
  }
}
