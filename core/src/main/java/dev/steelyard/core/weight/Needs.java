package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Start points plus what the answers to importance questions add.
 *
 * <p>{@code p_j = start_j + Σ_q share_qj · points(answer to q)}, {@code w_j = p_j / Σ p}. "Not
 * sure" adds a range of points and is calculated with its middle; an open question adds nothing.
 *
 * @param start node id to points, each finite and at least 0; groups share theirs out
 * @param why where the start points come from
 */
public record Needs(Map<String, Double> start, Optional<String> why) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "needs",
          "Start points and needs",
          "Starts with points and adds what the answers to questions say.",
          "our own rule, see the page on decision files");

  private static final Parameter<Map<String, Double>> START =
      Parameter.of("start", "The points to start with.", Forms.bySomeCriteria(Forms.atLeastZero()));

  private static final Parameter<Optional<String>> WHY =
      Parameter.of("startWhy", "Where the start points come from.", new TextForm())
          .optional("nothing is said");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, values -> new Needs(values.get(START), values.get(WHY)), START, WHY);

  /** Copies the points. */
  public Needs {
    start = Ordered.numbers(start);
    Objects.requireNonNull(why, "why");
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    var settings = new LinkedHashMap<String, Setting>();
    settings.put(START.name(), Setting.of(start));
    why.ifPresent(text -> settings.put(WHY.name(), Setting.of(text)));
    return settings;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return new PointRules(START.name(), siblings).check(start, true);
  }

  @Override
  public boolean usesAnswers() {
    return true;
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return start;
  }
}
