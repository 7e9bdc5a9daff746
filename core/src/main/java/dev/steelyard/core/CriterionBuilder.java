package dev.steelyard.core;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Rating;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States one criterion and how every alternative does on it. Used inside {@link
 * DecisionBuilder#criterion}; a criterion without {@link #worst}, {@link #scale} or the like is
 * rated on {@link LabelScale#RATING5}.
 */
public final class CriterionBuilder {

  private final String id;
  private final String name;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private Optional<String> unit = Optional.empty();
  private Optional<Double> worst = Optional.empty();
  private Optional<Double> best = Optional.empty();
  private Optional<Scale> scale = Optional.empty();
  private double weight = 1;

  CriterionBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * Importance points of this criterion; its share is its part of all points. One point if not
   * said.
   *
   * @param points finite, at least 0
   * @return this builder
   */
  public CriterionBuilder weight(double points) {
    weight = points;
    return this;
  }

  /**
   * The unit of numbers.
   *
   * @param text for instance {@code EUR}
   * @return this builder
   */
  public CriterionBuilder unit(String text) {
    unit = Optional.of(text);
    return this;
  }

  /**
   * The number worth 0 points.
   *
   * @param value finite
   * @return this builder
   */
  public CriterionBuilder worst(double value) {
    worst = Optional.of(value);
    return this;
  }

  /**
   * The number worth 100 points.
   *
   * @param value finite; below {@code worst} when less is better
   * @return this builder
   */
  public CriterionBuilder best(double value) {
    best = Optional.of(value);
    return this;
  }

  /**
   * The scale, when it is not a plain number or {@link LabelScale#RATING5}.
   *
   * @param other any scale
   * @return this builder
   */
  public CriterionBuilder scale(Scale other) {
    scale = Optional.of(other);
    return this;
  }

  /**
   * Rates an alternative.
   *
   * @param alternative its name or id
   * @param rating a label of {@link LabelScale#RATING5}
   * @return this builder
   */
  public CriterionBuilder rate(String alternative, Rating rating) {
    return value(alternative, Performance.of(rating.label()));
  }

  /**
   * Measures an alternative.
   *
   * @param alternative its name or id
   * @param number finite, in the criterion's unit
   * @return this builder
   */
  public CriterionBuilder value(String alternative, double number) {
    return value(alternative, Performance.of(number));
  }

  /**
   * States how an alternative does.
   *
   * @param alternative its name or id
   * @param performance for instance {@code Performance.between(35, 60)}
   * @return this builder
   */
  public CriterionBuilder value(String alternative, Performance performance) {
    return value(alternative, Cell.of(performance));
  }

  /**
   * States how an alternative does, and why that is believed. A later statement about the same
   * alternative replaces an earlier one.
   *
   * @param alternative its name or id
   * @param cell performance and evidence
   * @return this builder
   */
  public CriterionBuilder value(String alternative, Cell cell) {
    cells.put(alternative, cell);
    return this;
  }

  String id() {
    return id;
  }

  double weight() {
    return weight;
  }

  Map<String, Cell> cells() {
    return cells;
  }

  Criterion build() {
    return Criterion.of(id, name, scale.map(this::onlyScale).orElseGet(this::ownScale));
  }

  /**
   * The same without scale and performances, so that the rest can be checked when they are wrong.
   */
  CriterionBuilder withoutScale() {
    var plain = new CriterionBuilder(id, name).weight(weight);
    cells.forEach(
        (alternative, cell) ->
            plain.value(alternative, new Cell(Performance.UNKNOWN, cell.evidence())));
    return plain;
  }

  private Scale onlyScale(Scale stated) {
    if (unit.isPresent() || worst.isPresent() || best.isPresent()) {
      throw refused(ErrorCode.CONFLICTING_KEYS, "states a scale and unit, worst or best besides.");
    }
    return stated;
  }

  private Scale ownScale() {
    if (worst.isPresent() && best.isPresent()) {
      return NumericScale.of(unit.orElse(""), worst.get(), best.get());
    }
    if (worst.isPresent()) {
      throw refused(ErrorCode.INVALID_SCALE, "states the worst number but not the best.");
    }
    if (best.isPresent()) {
      throw refused(ErrorCode.INVALID_SCALE, "states the best number but not the worst.");
    }
    if (unit.isPresent()) {
      throw refused(ErrorCode.INVALID_SCALE, "states a unit but neither worst nor best.");
    }
    return LabelScale.RATING5;
  }

  private InvalidDecisionException refused(ErrorCode code, String rule) {
    String message = "Criterion \"" + name + "\" " + rule;
    return new InvalidDecisionException(List.of(Violation.of(code, Subject.at("scale"), message)));
  }
}
