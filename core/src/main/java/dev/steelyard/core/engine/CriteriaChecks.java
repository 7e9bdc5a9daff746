package dev.steelyard.core.engine;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Remarks about what the criteria do to the result. */
final class CriteriaChecks {

  /** Two alternatives agree on a pair of criteria too easily for that to say anything. */
  private static final int ENOUGH_TO_COMPARE = 3;

  private static final double MOST = 0.5;

  private CriteriaChecks() {}

  static Stream<Warning> notSeparating(Judgement judgement) {
    return IntStream.range(0, judgement.table().criteria().size())
        .filter(j -> judgement.table().alternatives().size() > 1)
        .filter(j -> constant(judgement, j) && judgement.weights().share(j) > 0)
        .mapToObj(j -> notSeparating(judgement, j));
  }

  private static Warning notSeparating(Judgement judgement, int j) {
    var criterion = judgement.table().criteria().get(j);
    return Warning.of(
        WarningCode.NOT_SEPARATING,
        Subject.at("criteria", criterion.id()),
        "All alternatives are level on \"" + criterion.name() + "\".",
        "As stated, it cannot change their order; it only makes every gap smaller.");
  }

  private static boolean constant(Judgement judgement, int j) {
    boolean known =
        judgement.table().unknown().stream().noneMatch(position -> position.column() == j);
    return known && values(judgement, j).distinct().count() == 1;
  }

  private static DoubleStream values(Judgement judgement, int j) {
    return IntStream.range(0, judgement.table().alternatives().size())
        .mapToDouble(i -> judgement.table().values().value(i, j));
  }

  static Stream<Warning> doubleCounting(Judgement judgement) {
    int n = judgement.table().criteria().size();
    var found = new ArrayList<Warning>();
    for (int j = 0; j < n; j++) {
      for (int k = j + 1; k < n; k++) {
        if (same(judgement, j, k)) {
          found.add(doubleCounting(judgement, j, k));
        }
      }
    }
    return found.stream();
  }

  private static boolean same(Judgement judgement, int j, int k) {
    List<Double> one = values(judgement, j).boxed().toList();
    return one.size() >= ENOUGH_TO_COMPARE
        && one.stream().distinct().count() > 1
        && judgement.weights().share(j) > 0
        && judgement.weights().share(k) > 0
        && one.equals(values(judgement, k).boxed().toList());
  }

  private static Warning doubleCounting(Judgement judgement, int j, int k) {
    var one = judgement.table().criteria().get(j);
    var other = judgement.table().criteria().get(k);
    return Warning.of(
        WarningCode.DOUBLE_COUNTING,
        Subject.at("criteria", other.id()),
        "\"" + one.name() + "\" and \"" + other.name() + "\" value every alternative the same.",
        "If they mean the same thing, it counts twice; keep one of them.");
  }

  static Stream<Warning> oneCriterion(Judgement judgement) {
    if (judgement.leader().isEmpty() || judgement.runnerUp().isEmpty()) {
      return Stream.empty();
    }
    Comparison comparison =
        judgement.evaluation().compare(judgement.leader().get(), judgement.runnerUp().get());
    List<Pull> pros = comparison.reasonsFor();
    double all = pros.stream().mapToDouble(Pull::points).sum();
    return pros.stream()
        .filter(pull -> pull.points() > MOST * all)
        .map(pull -> oneCriterion(judgement, pull));
  }

  private static Warning oneCriterion(Judgement judgement, Pull pull) {
    String name = judgement.decision().criteria().leaf(pull.criterion()).orElseThrow().name();
    return Warning.of(
        WarningCode.ONE_CRITERION,
        Subject.at("criteria", pull.criterion()),
        "\"" + name + "\" carries more than half of what speaks for the leader.",
        "Make sure of its weight and its performances first.");
  }
}
