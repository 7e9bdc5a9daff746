package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Weights exactly as they are written: {@code w_j} is the stated number, and nothing is divided by
 * their sum. For examples of the literature whose printed weights do not add up to 1.
 *
 * <p>Numbers may name nodes at any depth; a group's number is shared out among its children. Every
 * judged criterion must be reached by exactly one route. The statement stands at the top only.
 *
 * @param shares node id to number, each finite and at least 0, not all 0
 */
public record Shares(Map<String, Double> shares) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "shares",
          "Weights as written",
          "Uses the stated numbers as they are, whatever they add up to.",
          "for printed examples");

  private static final Parameter<Map<String, Double>> SHARES =
      Parameter.of("shares", "The weight of each.", Forms.bySomeCriteria(Forms.atLeastZero()));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Shares(values.get(SHARES)), SHARES);

  /** Copies the numbers. */
  public Shares {
    shares = Ordered.numbers(shares);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return Collections.singletonMap(SHARES.name(), Setting.of(shares));
  }

  @Override
  public Reach reach() {
    return Reach.TOP;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return new PointRules(SHARES.name(), siblings).check(shares, true);
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return shares;
  }
}
