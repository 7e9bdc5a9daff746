package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.VariationPlan;
import java.util.List;
import java.util.Map;

/** How sure the ranking is and what would change who comes first. */
record RobustnessDocument(
    int variations,
    long seed,
    double weightSpread,
    Map<String, Double> firstIn,
    boolean dominant,
    List<RestsOnDocument> restsOn,
    @JsonUnwrapped WeightChangesDocument weights,
    List<OneStepDocument> oneSteps,
    List<TippingRatingDocument> tippingRatings,
    List<AnswerChangeDocument> answerChanges,
    List<MissingFactDocument> missingFacts) {

  static RobustnessDocument of(Robustness robustness) {
    VariationPlan plan = robustness.first().plan();
    return new RobustnessDocument(
        robustness.first().count(),
        plan.seed(),
        plan.weightSpread(),
        robustness.first().share(),
        robustness.dominant(),
        robustness.restsOn().stream().map(RestsOnDocument::of).toList(),
        WeightChangesDocument.of(robustness),
        robustness.oneSteps().stream().map(OneStepDocument::of).toList(),
        robustness.tippingRatings().stream().map(TippingRatingDocument::of).toList(),
        robustness.answerChanges().stream().map(AnswerChangeDocument::of).toList(),
        robustness.missingFacts().stream().map(MissingFactDocument::of).toList());
  }
}
