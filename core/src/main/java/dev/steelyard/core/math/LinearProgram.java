package dev.steelyard.core.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * A linear programme: the smallest value of a linear function under linear constraints. Variables
 * are numbered from 0 and at least 0 unless they are declared free.
 *
 * <p>Solved by the simplex method of ojAlgo, which is deterministic. Constraints hold within about
 * 1e-9 of the size of their terms.
 */
public final class LinearProgram {

  private enum Relation {
    AT_MOST,
    AT_LEAST,
    EQUAL
  }

  private static final class Row {
    private final double[] coefficients;
    private final Relation relation;
    private final double bound;

    private Row(double[] coefficients, Relation relation, double bound) {
      this.coefficients = coefficients;
      this.relation = relation;
      this.bound = bound;
    }
  }

  private final int variables;
  private final boolean[] free;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A programme without constraints.
   *
   * @param variables how many variables there are, at least 1
   */
  public LinearProgram(int variables) {
    this.variables = variables;
    this.free = new boolean[variables];
  }

  /**
   * Lets a variable be negative.
   *
   * @param variable its number
   * @return this
   */
  public LinearProgram free(int variable) {
    free[variable] = true;
    return this;
  }

  /**
   * Demands {@code Σ_k a_k x_k ≤ bound}.
   *
   * @param coefficients one {@code a_k} per variable; copied
   * @param bound a finite number
   * @return this
   */
  public LinearProgram atMost(double[] coefficients, double bound) {
    return row(coefficients, Relation.AT_MOST, bound);
  }

  /**
   * Demands {@code Σ_k a_k x_k ≥ bound}.
   *
   * @param coefficients one {@code a_k} per variable; copied
   * @param bound a finite number
   * @return this
   */
  public LinearProgram atLeast(double[] coefficients, double bound) {
    return row(coefficients, Relation.AT_LEAST, bound);
  }

  /**
   * Demands {@code Σ_k a_k x_k = bound}.
   *
   * @param coefficients one {@code a_k} per variable; copied
   * @param bound a finite number
   * @return this
   */
  public LinearProgram equal(double[] coefficients, double bound) {
    return row(coefficients, Relation.EQUAL, bound);
  }

  private LinearProgram row(double[] coefficients, Relation relation, double bound) {
    if (coefficients.length != variables) {
      throw new IllegalArgumentException(
          "expected " + variables + " coefficients, but was " + coefficients.length);
    }
    rows.add(new Row(coefficients.clone(), relation, bound));
    return this;
  }

  /**
   * A copy to which constraints can be added.
   *
   * @return an independent programme
   */
  public LinearProgram copy() {
    var copy = new LinearProgram(variables);
    System.arraycopy(free, 0, copy.free, 0, variables);
    copy.rows.addAll(rows);
    return copy;
  }

  /**
   * A point with the smallest {@code Σ_k c_k x_k}.
   *
   * @param cost one {@code c_k} per variable
   * @return one value per variable; empty if no point meets the constraints
   * @throws IllegalStateException if the function has no smallest value, or no solution was found
   */
  public Optional<double[]> minimize(double[] cost) {
    ExpressionsBasedModel model = model(cost);
    Optimisation.Result result = model.minimise();
    return switch (result.getState()) {
      case OPTIMAL, DISTINCT -> Optional.of(values(result));
      case INFEASIBLE -> Optional.empty();
      default -> throw new IllegalStateException("linear programme is " + result.getState());
    };
  }

  /**
   * A point with the largest {@code Σ_k c_k x_k}.
   *
   * @param gain one {@code c_k} per variable
   * @return one value per variable; empty if no point meets the constraints
   * @throws IllegalStateException if the function has no largest value, or no solution was found
   */
  public Optional<double[]> maximize(double[] gain) {
    double[] cost = new double[gain.length];
    for (int k = 0; k < cost.length; k++) {
      cost[k] = -gain[k];
    }
    return minimize(cost);
  }

  private ExpressionsBasedModel model(double[] cost) {
    var model = new ExpressionsBasedModel();
    for (int k = 0; k < variables; k++) {
      var variable = model.newVariable("x" + k).weight(cost[k]);
      if (!free[k]) {
        variable.lower(0);
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      add(model.newExpression("r" + r), rows.get(r));
    }
    return model;
  }

  private static void add(Expression expression, Row row) {
    for (int k = 0; k < row.coefficients.length; k++) {
      if (row.coefficients[k] != 0) {
        expression.set(k, row.coefficients[k]);
      }
    }
    switch (row.relation) {
      case AT_MOST -> expression.upper(row.bound);
      case AT_LEAST -> expression.lower(row.bound);
      case EQUAL -> expression.level(row.bound);
    }
  }

  private double[] values(Optimisation.Result result) {
    double[] values = new double[variables];
    for (int k = 0; k < variables; k++) {
      values[k] = result.doubleValue(k) + 0.0;
    }
    return values;
  }
}
