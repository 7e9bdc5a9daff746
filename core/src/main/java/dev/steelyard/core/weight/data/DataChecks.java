package dev.steelyard.core.weight.data;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Collects what a weighting finds about its data. Every weighting needs two alternatives, one
 * criterion on which they differ, and numbers whose squares are finite.
 */
final class DataChecks {

  /** Numbers up to this can be squared and added up. */
  private static final double LARGEST = 1e150;

  /** More cells of one criterion than this are not listed one by one. */
  private static final int LISTED = 5;

  private final String weighting;
  private final PerformanceTable performances;
  private final List<Violation> refusals = new ArrayList<>();
  private final List<Warning> remarks = new ArrayList<>();

  DataChecks(WeightingDescription description, PerformanceTable performances) {
    this.weighting = description.name();
    this.performances = performances;
    demand(performances.rows() > 1, "needs at least two alternatives");
    demand(
        performances.rows() < 2 || anyVaries(), "needs a criterion on which alternatives differ");
    cells(j -> true, x -> Math.abs(x) <= LARGEST, "needs numbers of at most 1e150");
  }

  private boolean anyVaries() {
    return IntStream.range(0, performances.width())
        .anyMatch(j -> !performances.column(j).constant());
  }

  DataChecks notNegative() {
    return cells(j -> true, x -> x >= 0, "needs performances of at least 0");
  }

  DataChecks positive() {
    return cells(j -> true, x -> x > 0, "needs performances above 0");
  }

  /** Refuses every cell of some criteria that does not meet a condition. */
  DataChecks cells(IntPredicate criteria, DoublePredicate admitted, String why) {
    IntStream.range(0, performances.width())
        .filter(criteria)
        .forEach(j -> column(j, admitted, why));
    return this;
  }

  private void column(int j, DoublePredicate admitted, String why) {
    Column column = performances.column(j);
    IntStream.range(0, column.size())
        .filter(i -> !admitted.test(column.value(i)))
        .limit(LISTED)
        .forEach(i -> refuseCell(i, j, why));
  }

  private void refuseCell(int i, int j, String why) {
    String alternative = performances.alternatives().get(i);
    String criterion = performances.criteria().get(j);
    String number = Numbers.text(performances.value(i, j));
    refuse(
        Subject.at("performances", criterion, alternative),
        why + ", but \"" + criterion + "\" of \"" + alternative + "\" is " + number);
  }

  /** Refuses a criterion; its name ends the sentence. */
  DataChecks refuseCriterion(int j, String why) {
    String criterion = performances.criteria().get(j);
    return refuse(Subject.at("criteria", criterion), why + " \"" + criterion + "\"");
  }

  DataChecks demand(boolean condition, String why) {
    return condition ? this : refuse(Subject.at("weights", "by"), why);
  }

  private DataChecks refuse(Subject subject, String why) {
    refusals.add(Violation.of(ErrorCode.INAPPLICABLE_METHOD, subject, weighting + " " + why + "."));
    return this;
  }

  DataChecks remarkConstant() {
    for (int j = 0; j < performances.width(); j++) {
      if (performances.column(j).constant()) {
        String criterion = performances.criteria().get(j);
        remark(
            Subject.at("criteria", criterion),
            "All alternatives are equal on \"" + criterion + "\".",
            "It gets no weight.");
      }
    }
    return this;
  }

  DataChecks remarkPair(String consequence) {
    return performances.rows() != 2
        ? this
        : remark(
            Subject.at("weights", "by"),
            weighting + " rescales every criterion to the alternatives present, and there are two.",
            consequence);
  }

  private DataChecks remark(Subject subject, String message, String consequence) {
    remarks.add(Warning.of(WarningCode.DEGENERATE_DATA, subject, message, consequence));
    return this;
  }

  /** Whether nothing is refused so far. */
  boolean clean() {
    return refusals.isEmpty();
  }

  WeightingFitness build() {
    return new WeightingFitness(refusals, remarks);
  }
}
