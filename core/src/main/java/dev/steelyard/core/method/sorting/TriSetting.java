package dev.steelyard.core.method.sorting;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Thresholds;
import dev.steelyard.core.parameter.Parameter;
import java.util.List;
import java.util.Map;

/**
 * What every ELECTRE TRI method is told.
 *
 * @param profiles groups of profiles by criterion, the worst group first
 * @param lambda the credibility from which on one outranks the other, 0.5 to 1
 * @param thresholds by criterion; a criterion that is missing has none
 * @param categories the names, the worst first; or none
 */
record TriSetting(
    List<List<Map<String, Double>>> profiles,
    double lambda,
    Map<String, Thresholds> thresholds,
    List<String> categories) {

  private static final Parameter<Map<String, Thresholds>> THRESHOLDS = Thresholds.parameter();

  TriSetting {
    profiles = profiles.stream().map(Settings::copyOf).toList();
    Settings.requireLambda(lambda);
    thresholds = Ordered.copy(thresholds);
    categories = List.copyOf(categories);
  }

  /** Makes a method whose profiles are of type {@code T}. */
  @FunctionalInterface
  interface Maker<T> {
    AggregationMethod make(
        T profiles, double lambda, Map<String, Thresholds> thresholds, List<String> categories);
  }

  /** The line in the catalogue of a method that understands all of this. */
  static <T> MethodDefinition definition(
      MethodDescription description, Parameter<T> profiles, Maker<T> maker) {
    return MethodDefinition.of(
        description,
        values ->
            maker.make(
                values.get(profiles),
                values.get(Settings.LAMBDA),
                values.get(THRESHOLDS),
                values.get(Settings.CATEGORIES)),
        profiles,
        Settings.LAMBDA,
        THRESHOLDS,
        Settings.CATEGORIES);
  }

  Credibility credibility(MethodInput input) {
    return Credibility.of(input, thresholds);
  }

  Groups groups(MethodInput input) {
    return Groups.of(input, profiles);
  }

  /** Whether a number of categories, these profiles and thresholds go with some data. */
  Fitness fitness(MethodDescription description, MethodInput input, int number) {
    var fitness = new FitnessBuilder(description, input);
    Credibility.check(fitness, input, thresholds);
    Groups.checkNames(fitness, categories, number);
    if (Groups.check(fitness, input, profiles)) {
      groups(input).all().forEach(row -> Credibility.checkAt(fitness, input, thresholds, row));
    }
    return fitness.build();
  }
}
