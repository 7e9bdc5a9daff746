package dev.steelyard.core.engine;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.weight.Points;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remarks about how weights were stated. */
final class WeightChecks {

  private WeightChecks() {}

  /** Equal points for every criterion give a group the weight of its number of criteria. */
  static Stream<Warning> groupByCount(Judgement judgement) {
    Decision decision = judgement.decision();
    List<CriteriaNode> roots = decision.criteria().roots();
    long sizes =
        roots.stream().map(node -> CriteriaTree.leaves(List.of(node)).size()).distinct().count();
    boolean byCount = sizes > 1 && equalPointsForLeaves(decision);
    return byCount ? Stream.of(groupByCount(decision.criteria())) : Stream.empty();
  }

  private static boolean equalPointsForLeaves(Decision decision) {
    var leaves =
        decision.criteria().leaves().stream().map(Criterion::id).collect(Collectors.toSet());
    return decision.weights() instanceof Points points
        && points.points().keySet().equals(leaves)
        && points.points().values().stream().distinct().count() == 1;
  }

  private static Warning groupByCount(CriteriaTree criteria) {
    var largest =
        criteria.groups().stream().reduce((a, b) -> size(a) >= size(b) ? a : b).orElseThrow();
    String part = size(largest) + " of " + criteria.leaves().size();
    return Warning.of(
        WarningCode.GROUP_BY_COUNT,
        Subject.at("criteria", largest.id()),
        "Every criterion has the same points, so \""
            + largest.name()
            + "\" weighs what it does only because it holds "
            + part
            + " criteria.",
        "Give points to the groups if that is not what you mean.");
  }

  private static int size(CriteriaNode node) {
    return CriteriaTree.leaves(List.of(node)).size();
  }

  static Stream<Warning> weightOfRange(Judgement judgement) {
    Decision decision = judgement.decision();
    if (!(decision.weights() instanceof Points)) {
      return Stream.empty();
    }
    return decision.criteria().leaves().stream()
        .filter(criterion -> !(criterion.scale() instanceof LabelScale))
        .filter(criterion -> Weighed.share(judgement, criterion) > 0)
        .map(WeightChecks::weightOfRange);
  }

  private static Warning weightOfRange(Criterion criterion) {
    return Warning.of(
        WarningCode.WEIGHT_OF_RANGE,
        Subject.at("criteria", criterion.id()),
        "The weight of \""
            + criterion.name()
            + "\" stands for its whole range, "
            + Weighed.range(criterion)
            + ".",
        "Ask what that step is worth to you, not how important the subject is at large.");
  }
}
