package dev.steelyard.core.engine;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Shares;
import dev.steelyard.core.weight.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes the points of one criterion or group. Where no points were stated for it, those that were
 * stated are shared out among the judged criteria first, so that all others keep what they have.
 * Answers add to the new points as they did before.
 */
final class WeightChange {

  private final Decision decision;

  WeightChange(Decision decision) {
    this.decision = decision;
  }

  Decision apply(String id, String text) {
    double points =
        Numerals.finite(text).filter(each -> each >= 0).orElseThrow(() -> bad(id, text));
    CriteriaNode node = decision.criteria().node(id).orElseThrow(() -> unknown(id));
    if (decision.weights() instanceof DataWeighting) {
      throw computed(id);
    }
    return decision.withWeights(restated(changed(node, points)));
  }

  private Map<String, Double> changed(CriteriaNode node, double points) {
    var stated = new LinkedHashMap<>(stated());
    if (stated.containsKey(node.id())) {
      stated.put(node.id(), points);
      return stated;
    }
    return sharedOut(node, points);
  }

  /** The judged criteria inside a node share its new points as they shared the old ones. */
  private Map<String, Double> sharedOut(CriteriaNode node, double points) {
    var all = new LinkedHashMap<>(Weights.statedPoints(decision));
    var inside = CriteriaTree.leaves(List.of(node)).stream().map(Criterion::id).toList();
    double before = inside.stream().mapToDouble(all::get).sum();
    double equal = 1.0 / inside.size();
    for (String id : inside) {
      all.put(id, points * (before > 0 ? all.get(id) / before : equal));
    }
    return all;
  }

  private Map<String, Double> stated() {
    if (decision.weights() instanceof Points points) {
      return points.points();
    }
    if (decision.weights() instanceof Shares shares) {
      return shares.shares();
    }
    return decision.weights() instanceof Needs needs ? needs.start() : new LinkedHashMap<>();
  }

  private WeightStatement restated(Map<String, Double> points) {
    if (decision.weights() instanceof Shares) {
      return new Shares(points);
    }
    return decision.weights() instanceof Needs needs
        ? new Needs(points, needs.why())
        : new Points(points);
  }

  private static InvalidDecisionException bad(String id, String text) {
    return new InvalidDecisionException(
        List.of(
            Violation.of(
                ErrorCode.INVALID_WEIGHT,
                Subject.at("options", "weight." + id),
                "Weight of \""
                    + id
                    + "\" must be a finite number of at least 0, but was \""
                    + text
                    + "\".")));
  }

  private InvalidDecisionException computed(String id) {
    return new InvalidDecisionException(
        List.of(
            Violation.of(
                    ErrorCode.INVALID_OPTION,
                    Subject.at("options", "weight." + id),
                    "Weights by "
                        + decision.weights().by()
                        + " are computed from the performances, so none can be changed by itself.")
                .help("State the weights in another way, for instance by points.")));
  }

  private InvalidDecisionException unknown(String id) {
    var known = decision.criteria().nodes().stream().map(CriteriaNode::id).toList();
    return new InvalidDecisionException(
        List.of(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("options", "weight." + id),
                    "There is no criterion \"" + id + "\".")
                .choices(id, known)));
  }
}
