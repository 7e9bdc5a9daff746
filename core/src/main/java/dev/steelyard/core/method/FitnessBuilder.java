package dev.steelyard.core.method;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Collects what a method finds about its data; the names of the checks say what they demand. */
public final class FitnessBuilder {

  /** More cells of one criterion than this are not listed one by one. */
  private static final int LISTED = 5;

  private final String method;
  private final MethodInput input;
  private final List<Violation> refusals = new ArrayList<>();
  private final List<Warning> remarks = new ArrayList<>();

  /**
   * Starts with nothing found.
   *
   * @param description the method, named in every message
   * @param input the data
   */
  public FitnessBuilder(MethodDescription description, MethodInput input) {
    this.method = description.name();
    this.input = input;
  }

  /**
   * Refuses performances that are not above 0.
   *
   * @return this
   */
  public FitnessBuilder positive() {
    return positive(j -> true, "needs performances above 0");
  }

  /**
   * Refuses performances of some criteria that are not above 0.
   *
   * @param criteria which columns must be positive
   * @param why the clause after the method's name, for instance {@code divides by costs}
   * @return this
   */
  public FitnessBuilder positive(IntPredicate criteria, String why) {
    return cells(criteria, value -> value > 0, why);
  }

  /**
   * Refuses performances below 0.
   *
   * @return this
   */
  public FitnessBuilder notNegative() {
    return cells(j -> true, value -> value >= 0, "needs performances of at least 0");
  }

  /**
   * Refuses every cell that does not meet a condition.
   *
   * @param criteria which columns to look at
   * @param admitted what a performance must meet
   * @param why the clause after the method's name
   * @return this
   */
  public FitnessBuilder cells(IntPredicate criteria, DoublePredicate admitted, String why) {
    IntStream.range(0, input.width()).filter(criteria).forEach(j -> column(j, admitted, why));
    return this;
  }

  private void column(int j, DoublePredicate admitted, String why) {
    Column column = input.performances().column(j);
    IntStream.range(0, column.size())
        .filter(i -> !admitted.test(column.value(i)))
        .limit(LISTED)
        .forEach(i -> refuseCell(i, j, why));
  }

  /**
   * Refuses the cells to which a normalization gives no finite number.
   *
   * @param normalization the one the method uses
   * @return this
   */
  public FitnessBuilder normalizable(Normalization normalization) {
    String why = "cannot normalize by " + Forms.word(normalization);
    for (int j = 0; j < input.width(); j++) {
      double[] normalized = Normalized.column(input, normalization, j);
      int criterion = j;
      IntStream.range(0, normalized.length)
          .filter(i -> !Double.isFinite(normalized[i]))
          .limit(LISTED)
          .forEach(i -> refuseCell(i, criterion, why));
    }
    return this;
  }

  /**
   * Refuses the criteria on which more of the normalized number is not better.
   *
   * @param normalization the one the method uses
   * @return this
   */
  public FitnessBuilder ordered(Normalization normalization) {
    String why =
        "needs numbers of which more is better, and "
            + Forms.word(normalization)
            + " does not give them";
    IntStream.range(0, input.width())
        .filter(j -> !normalization.orders(input.performances().column(j), input.direction(j)))
        .forEach(j -> refuseCriterion(j, why));
    return this;
  }

  /**
   * Refuses a cell.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @param why the clause after the method's name
   * @return this
   */
  public FitnessBuilder refuseCell(int i, int j, String why) {
    return refuseCell(i, j, " is " + Numbers.text(input.performances().value(i, j)), why);
  }

  /**
   * Refuses a cell for a number that its performance may have.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @param number a number of its range
   * @param why the clause after the method's name
   * @return this
   */
  public FitnessBuilder refuseCell(int i, int j, double number, String why) {
    boolean stated = number == input.performances().value(i, j);
    return refuseCell(i, j, (stated ? " is " : " may be ") + Numbers.text(number), why);
  }

  private FitnessBuilder refuseCell(int i, int j, String is, String why) {
    String alternative = input.alternatives().get(i);
    String criterion = input.criteria().get(j);
    String cell = "\"" + criterion + "\" of \"" + alternative + "\"";
    refusals.add(
        Violation.of(
            ErrorCode.INAPPLICABLE_METHOD,
            Subject.at("performances", criterion, alternative),
            method + " " + why + ", but " + cell + is + "."));
    return this;
  }

  /**
   * Refuses a criterion.
   *
   * @param j its column
   * @param why the clause after the method's name and before the criterion's
   * @return this
   */
  public FitnessBuilder refuseCriterion(int j, String why) {
    String criterion = input.criteria().get(j);
    return refuse(Subject.at("criteria", criterion), why + " on \"" + criterion + "\"");
  }

  /**
   * Refuses the data as a whole.
   *
   * @param why the clause after the method's name
   * @return this
   */
  public FitnessBuilder refuse(String why) {
    return refuse(Subject.at("method", "name"), why);
  }

  private FitnessBuilder refuse(Subject subject, String why) {
    refusals.add(Violation.of(ErrorCode.INAPPLICABLE_METHOD, subject, method + " " + why + "."));
    return this;
  }

  /**
   * Refuses the data unless a condition holds.
   *
   * @param condition what must hold
   * @param why the clause after the method's name if it does not
   * @return this
   */
  public FitnessBuilder demand(boolean condition, String why) {
    return condition ? this : refuse(why);
  }

  /**
   * Remarks constant criteria.
   *
   * @param consequence what the method makes of them, a sentence
   * @return this
   */
  public FitnessBuilder remarkConstant(String consequence) {
    for (int j = 0; j < input.width(); j++) {
      if (input.rows() > 1 && input.performances().column(j).constant()) {
        String criterion = input.criteria().get(j);
        remark(
            Subject.at("criteria", criterion),
            "All alternatives are equal on \"" + criterion + "\".",
            consequence);
      }
    }
    return this;
  }

  /**
   * Remarks that two alternatives are few for a method that rescales to the best and worst present.
   *
   * @return this
   */
  public FitnessBuilder remarkPair() {
    return input.rows() != 2
        ? this
        : remark(
            Subject.at("method", "name"),
            method + " rescales every criterion to the alternatives present, and there are two.",
            "Any small difference then counts in full; a method on anchored scales does not do so.");
  }

  /**
   * Remarks something.
   *
   * @param subject what it is about
   * @param message what was found, a sentence
   * @param consequence what follows, a sentence
   * @return this
   */
  public FitnessBuilder remark(Subject subject, String message, String consequence) {
    remarks.add(Warning.of(WarningCode.DEGENERATE_DATA, subject, message, consequence));
    return this;
  }

  /**
   * What was found.
   *
   * @return the fitness
   */
  public Fitness build() {
    return new Fitness(refusals, remarks);
  }
}
