package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equal weights among siblings: {@code w_j = 1 / n} for n siblings, level by level. A criterion in
 * a large group therefore counts less than one that stands alone.
 *
 * <p><i>Source</i>: R. M. Dawes, "The robust beauty of improper linear models in decision making",
 * American Psychologist 34 (1979) 571–582.
 */
public record Equal() implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "equal", "Equal weights", "Siblings weigh the same, level by level.", "Dawes 1979");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Equal());

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return List.of();
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    var shares = new LinkedHashMap<String, Double>();
    siblings.forEach(node -> shares.put(node.id(), 1.0));
    return shares;
  }
}
