package dev.steelyard.core.method.learning;

import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.List;

/** What UTA and UTASTAR do alike: they check their examples and learn from a ranking of them. */
final class RankingLearner {

  private final MethodDescription description;
  private final Uta.Parameters parameters;
  private final boolean twoErrors;

  /**
   * A learner.
   *
   * @param description which of the two methods it is
   * @param parameters examples, points and delta
   * @param twoErrors whether an example may be valued too high as well as too low; the mean is then
   *     taken of the functions with the largest weights only
   */
  RankingLearner(MethodDescription description, Uta.Parameters parameters, boolean twoErrors) {
    this.description = description;
    this.parameters = parameters;
    this.twoErrors = twoErrors;
  }

  private FitnessBuilder checked(MethodInput input) {
    var examples = parameters.examples().stream().flatMap(List::stream).toList();
    return Told.check(new FitnessBuilder(description, input), input, examples);
  }

  private OrdinalRegression regression(MethodInput input) {
    return new OrdinalRegression(input, parameters, twoErrors);
  }

  Fitness fitness(MethodInput input) {
    var fitness = checked(input);
    boolean answers = fitness.build().refusals().isEmpty() && !Told.nothing(input);
    double error = answers ? regression(input).error() : 0;
    return Told.remark(Told.remarkError(fitness, error)).build();
  }

  Evaluation evaluate(MethodInput input) {
    checked(input).build().require();
    return Told.nothing(input)
        ? Learned.none(input, description.id())
        : regression(input).evaluation(description.id(), !twoErrors);
  }
}
