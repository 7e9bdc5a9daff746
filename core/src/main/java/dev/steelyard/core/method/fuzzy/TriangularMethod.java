package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A method on triangles: what it demands of them, and what it computes. */
final class TriangularMethod implements AggregationMethod {

  private final MethodDescription description;
  private final Map<String, Importance> importance;
  private final BiConsumer<FitnessBuilder, TriangularData> demands;
  private final Function<TriangularData, TriangularModel> model;

  TriangularMethod(
      MethodDescription description,
      Map<String, Importance> importance,
      BiConsumer<FitnessBuilder, TriangularData> demands,
      Function<TriangularData, TriangularModel> model) {
    this.description = description;
    this.importance = importance;
    this.demands = demands;
    this.model = model;
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public boolean usesTriangles() {
    return true;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(description, input);
    var data = new TriangularData(input, importance);
    demands.accept(fitness, data);
    if (fitness.build().refusals().isEmpty()) {
      boolean finite = Arrays.stream(model.apply(data).scores()).allMatch(Double::isFinite);
      fitness.demand(finite, "cannot compute with numbers of this size");
    }
    remark(fitness, data);
    return fitness.build();
  }

  private static void remark(FitnessBuilder fitness, TriangularData data) {
    if (data.exact()) {
      fitness.remark(
          Subject.at("method", "cells"),
          "Cells are triangular, but every performance is exact.",
          "It computes with triangles of no width.");
    }
    if (data.rows() > 0 && !data.differs()) {
      fitness.remark(
          Subject.at("method", "name"),
          "No criterion that counts tells the alternatives apart.",
          "Every score is the same.");
    }
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    TriangularModel made = model.apply(new TriangularData(input, importance));
    Column scores = Column.of(input.alternatives(), made.scores());
    return Evaluation.of(description.id(), scores, made.better(), made.attribution(scores))
        .with(() -> made.steps(scores))
        .proposing(() -> made.proposal(scores));
  }
}
