package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.value.Normalization;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The methods that can compute with triangular cells, and the settings that ask for it. A cell is
 * the triangle of the lowest, the most likely and the highest performance; an exact cell has no
 * width.
 */
public final class TriangularMethods {

  /** What a method takes from a cell. */
  public static final Parameter<Cells> CELLS =
      Parameter.of(
              "cells",
              "Whether a cell is one number or a triangle of lowest, most likely and highest.",
              Forms.word(Cells.class))
          .orElse(Cells.EXACT, "exact");

  /** How much of its weight a criterion carries. */
  public static final Parameter<Map<String, Importance>> IMPORTANCE =
      Parameter.of(
              "importance",
              "How much of its weight a criterion carries, as a triangle; for triangular cells.",
              Forms.bySomeCriteria(new ImportanceForm()))
          .orElse(Collections.emptyMap(), "the whole weight");

  private TriangularMethods() {}

  /**
   * Whether the settings of a method ask for triangular cells.
   *
   * @param values settings with {@link #CELLS} and {@link #IMPORTANCE}
   * @return false for exact cells
   * @throws InvalidDecisionException if there is an importance for exact cells
   */
  public static boolean chosen(ParameterValues values) {
    boolean triangular = values.get(CELLS) == Cells.TRIANGULAR;
    if (!triangular && !values.get(IMPORTANCE).isEmpty()) {
      throw conflict(IMPORTANCE.name(), "\"importance\" needs \"cells: triangular\".");
    }
    return triangular;
  }

  private static InvalidDecisionException conflict(String key, String message) {
    return new InvalidDecisionException(
        List.of(Violation.of(ErrorCode.CONFLICTING_KEYS, Subject.at("method", key), message)));
  }

  /**
   * The normalization of a method whose triangular form has but one.
   *
   * @param stated what the settings state
   * @param only the one it has
   * @throws InvalidDecisionException if another one is stated
   */
  public static void requireNormalization(Optional<Normalization> stated, Normalization only) {
    stated.filter(kind -> kind != only).ifPresent(kind -> refuse(kind, Forms.word(only) + " only"));
  }

  /**
   * The normalization of a weighted sum of triangles.
   *
   * @param stated what the settings state
   * @throws InvalidDecisionException if it uses more of a column than its extremes
   */
  public static void requireExtremes(Optional<Normalization> stated) {
    stated
        .filter(kind -> !TriangularScale.KINDS.contains(kind))
        .ifPresent(
            kind ->
                refuse(
                    kind,
                    String.join(", ", TriangularScale.KINDS.stream().map(Forms::word).toList())));
  }

  private static void refuse(Normalization kind, String allowed) {
    throw conflict(
        "normalization",
        "\"cells: triangular\" goes with " + allowed + ", but is \"" + Forms.word(kind) + "\".");
  }

  /**
   * TOPSIS on triangles (Chen 2000).
   *
   * @param description what the method is
   * @param importance by criterion; the whole weight for those left out
   * @return the method
   */
  public static AggregationMethod topsis(
      MethodDescription description, Map<String, Importance> importance) {
    return new TriangularMethod(
        description, Ordered.copy(importance), TriangularTopsis::demand, TriangularTopsis::new);
  }

  /**
   * VIKOR on triangles (Opricovic 2011).
   *
   * @param description what the method is
   * @param v the weight of S in Q, from 0 to 1
   * @param importance by criterion; the whole weight for those left out
   * @return the method
   */
  public static AggregationMethod vikor(
      MethodDescription description, double v, Map<String, Importance> importance) {
    return new TriangularMethod(
        description,
        Ordered.copy(importance),
        (fitness, data) -> fitness.remarkPair(),
        data -> new TriangularVikor(data, v));
  }

  /**
   * EDAS on triangles (Keshavarz Ghorabaee and others 2016).
   *
   * @param description what the method is
   * @param importance by criterion; the whole weight for those left out
   * @return the method
   */
  public static AggregationMethod edas(
      MethodDescription description, Map<String, Importance> importance) {
    return new TriangularMethod(
        description, Ordered.copy(importance), TriangularEdas::demand, TriangularEdas::new);
  }

  /**
   * COPRAS on triangles.
   *
   * @param description what the method is
   * @param importance by criterion; the whole weight for those left out
   * @return the method
   */
  public static AggregationMethod copras(
      MethodDescription description, Map<String, Importance> importance) {
    return new TriangularMethod(
        description, Ordered.copy(importance), TriangularCopras::demand, TriangularCopras::new);
  }

  /**
   * The weighted sum of triangles.
   *
   * @param description what the method is
   * @param normalization how performances are made comparable; empty for values on anchored scales
   * @param importance by criterion; the whole weight for those left out
   * @return the method
   */
  public static AggregationMethod weightedSum(
      MethodDescription description,
      Optional<Normalization> normalization,
      Map<String, Importance> importance) {
    return new TriangularMethod(
        description,
        Ordered.copy(importance),
        (fitness, data) -> TriangularWeightedSum.demand(fitness, data, normalization),
        data -> new TriangularWeightedSum(data, normalization));
  }
}
