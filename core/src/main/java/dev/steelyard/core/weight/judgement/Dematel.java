package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decision making trial and evaluation laboratory (DEMATEL): how much criteria influence one
 * another.
 *
 * <p><i>Model</i>: with {@code x_jk} the direct influence of j on k and s the greatest sum of a row
 * or a column, {@code D = X / s} and the total influence is {@code T = D + D² + … = D (I - D)^-1}.
 * With {@code r_j} and {@code c_j} the sums of row and column j of T, the prominence is {@code r_j
 * + c_j} and the relation {@code r_j - c_j}. Weights are in proportion to the prominence, or to
 * {@code √((r_j + c_j)² + (r_j - c_j)²)} (length).
 *
 * <p><i>Input</i>: influences of criteria and groups beside each other, from 0 for none to 4 for
 * very high; what is not stated is 0. <i>Output</i>: weights that sum to 1; steps {@code given},
 * {@code received}, {@code prominence} and {@code relation}; who has a relation above 0 is a cause,
 * below 0 an effect.
 *
 * <p><i>Degenerate cases</i>: refused if nothing has influence, and if all of some criteria
 * influence one another so evenly that the sum of indirect influences has no end (for instance if
 * all influences are equal). Who neither has nor receives influence has no weight. A single
 * criterion has all weight.
 *
 * <p><i>Properties</i>: the unit of the influences does not matter.
 *
 * <p><i>Cost</i>: O(n³).
 *
 * <p><i>Source</i>: A. Gabus and E. Fontela, "World Problems, An Invitation to Further Thought
 * within the Framework of DEMATEL", Battelle Geneva Research Centre 1972; length as a weight: A.
 * Baykasoğlu, V. Kaplanoğlu, Z. D. U. Durmuşoğlu and C. Şahin, "Integrating fuzzy DEMATEL and fuzzy
 * hierarchical TOPSIS methods for truck selection", Expert Systems with Applications 40 (2013)
 * 899–907. The paper of 1972 divides by the greatest row sum only.
 *
 * @param influence the id of who influences, to the id of who is influenced, to the influence
 * @param importance what weights are in proportion to
 */
public record Dematel(Map<String, Map<String, Double>> influence, Importance importance)
    implements Weighting {

  /** What weights are in proportion to. */
  public enum Importance {
    /** Influence given and received. */
    PROMINENCE,
    /** The distance from the origin in the plane of prominence and relation. */
    LENGTH
  }

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "dematel",
          "DEMATEL",
          "Weighs criteria by how much they influence one another.",
          "Gabus and Fontela 1972");

  private static final double MOST = 4;

  private static final Parameter<Map<String, Map<String, Double>>> INFLUENCE =
      Parameter.of(
          "influence",
          "How much the first criterion influences each other one, 0 to 4.",
          Forms.bySomeCriteria(Forms.bySomeCriteria(Forms.number(0, MOST))));

  private static final Parameter<Importance> IMPORTANCE =
      Parameter.of("importance", "What weights are in proportion to.", Forms.word(Importance.class))
          .orElse(Importance.PROMINENCE, "prominence");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, Dematel::made, INFLUENCE, IMPORTANCE);

  /** Copies the maps. */
  public Dematel {
    var copy = new LinkedHashMap<String, Map<String, Double>>();
    influence.forEach((id, row) -> copy.put(id, Ordered.numbers(row)));
    influence = Ordered.copy(copy);
    Objects.requireNonNull(importance, "importance");
  }

  private static Dematel made(ParameterValues values) {
    return new Dematel(values.get(INFLUENCE), values.get(IMPORTANCE));
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    var rows = new LinkedHashMap<String, Setting>();
    influence.forEach((id, row) -> rows.put(id, Setting.of(row)));
    var settings = new LinkedHashMap<String, Setting>();
    settings.put(INFLUENCE.name(), new Setting.Entries(rows));
    if (importance != Importance.PROMINENCE) {
      settings.put(IMPORTANCE.name(), Setting.of(Forms.word(importance)));
    }
    return settings;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    var ids = Numbered.ids(siblings);
    var violations = new Violations();
    influence.forEach(
        (one, row) -> {
          checkKnown(one, ids, violations);
          row.forEach((other, value) -> checkCell(one, other, value, violations));
          row.keySet().forEach(other -> checkKnown(other, ids, violations));
        });
    if (violations.none() && ids.size() > 1 && TotalInfluence.of(ids, influence).isEmpty()) {
      refuse(
          Subject.at(INFLUENCE.name()),
          "The influences have no total: there are none, or they go round evenly without end.",
          violations);
    }
    return violations.all();
  }

  private static void checkKnown(String id, List<String> ids, Violations violations) {
    if (!ids.contains(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_CRITERION,
                  Subject.at(INFLUENCE.name(), id),
                  "\"" + id + "\" has a part in influences, but there is no such criterion here.")
              .choices(id, ids));
    }
  }

  private static void checkCell(String one, String other, double value, Violations violations) {
    Subject here = Subject.at(INFLUENCE.name(), one, other);
    if (one.equals(other)) {
      refuse(here, "\"" + one + "\" does not influence itself.", violations);
    }
    if (!(value >= 0 && value <= MOST)) {
      String is = ", but is " + Numbers.text(value) + ".";
      String pair = "\"" + one + "\" on \"" + other + "\"";
      refuse(here, "The influence of " + pair + " must be from 0 to 4" + is, violations);
    }
  }

  private static void refuse(Subject here, String message, Violations violations) {
    violations.add(Violation.of(ErrorCode.INVALID_OPTION, here, message));
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    var ids = Numbered.ids(siblings);
    if (ids.size() == 1) {
      return Numbered.map(ids, 1);
    }
    TotalInfluence total = TotalInfluence.of(ids, influence).orElseThrow();
    double[] points = total.prominence();
    if (importance == Importance.LENGTH) {
      double[] relation = total.relation();
      for (int j = 0; j < points.length; j++) {
        points[j] = Math.hypot(points[j], relation[j]);
      }
    }
    return Numbered.map(ids, NormalisedColumns.shares(points));
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    var ids = Numbered.ids(siblings);
    return TotalInfluence.of(ids, influence)
        .map(
            total ->
                List.of(
                    Numbered.step(
                        "given", "Influence on all, indirect included.", ids, total.given()),
                    Numbered.step(
                        "received", "Influence of all, indirect included.", ids, total.received()),
                    Numbered.step(
                        "prominence", "Influence given and received.", ids, total.prominence()),
                    Numbered.step(
                        "relation",
                        "Influence given less influence received: above 0 a cause, below 0 an"
                            + " effect.",
                        ids,
                        total.relation())))
        .orElse(List.of());
  }
}
