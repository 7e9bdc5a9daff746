package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.explanation.Step;
import java.util.List;
import java.util.Map;

/** A statement of judgements about criteria that can be turned into importance points. */
public interface Weighting extends WeightStatement {

  /**
   * The importance points that this statement gives.
   *
   * @param siblings the criteria and groups among which weight is shared out
   * @return node id to points, each at least 0; nodes that are not named get theirs from the group
   *     above them
   */
  Map<String, Double> shareOut(List<CriteriaNode> siblings);

  /**
   * How the points come about.
   *
   * @param siblings the criteria and groups among which weight is shared out
   * @return intermediate results in the order computed; none where the points are stated as such
   */
  default List<Step> steps(List<CriteriaNode> siblings) {
    return List.of();
  }
}
