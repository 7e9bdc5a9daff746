package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.weight.SiblingRules;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Weights from an order of importance, without numbers.
 *
 * <p><i>Model</i>: with r the place, 1 for the most important of n, {@code w_r} is in proportion to
 *
 * <ul>
 *   <li>{@code centroid}: {@code Σ_{k=r}^n 1/k}, the middle of all weights that respect the order;
 *   <li>{@code sum}: {@code n + 1 - r};
 *   <li>{@code reciprocal}: {@code 1 / r};
 *   <li>{@code exponent}: {@code (n + 1 - r)^z}.
 * </ul>
 *
 * <p><i>Input</i>: every criterion and group beside each other, the most important first; several
 * may share places. <i>Output</i>: weights that sum to 1.
 *
 * <p><i>Degenerate cases</i>: criteria that share places each get the mean of the weights of these
 * places, so that all in one place weigh the same; a single criterion has all weight.
 *
 * <p><i>Properties</i>: an exponent of 0 gives equal weights and 1 the rank sum.
 *
 * <p><i>Cost</i>: O(n).
 *
 * <p><i>Source</i>: centroid: F. H. Barron and B. E. Barrett, "Decision Quality Using Ranked
 * Attribute Weights", Management Science 42 (1996) 1515–1523; the others: W. G. Stillwell, D. A.
 * Seaver and W. Edwards, "A comparison of weight approximation techniques in multiattribute utility
 * decision making", Organizational Behavior and Human Performance 28 (1981) 62–77.
 *
 * @param order the ids on each place, the most important first
 * @param conversion how places become weights
 * @param exponent the power of {@link Conversion#EXPONENT}; empty for the others
 */
public record RankOrder(List<List<String>> order, Conversion conversion, Optional<Double> exponent)
    implements Weighting {

  /** How places become weights. */
  public enum Conversion {
    /** Rank order centroid. */
    CENTROID,
    /** Rank sum. */
    SUM,
    /** Rank reciprocal. */
    RECIPROCAL,
    /** Rank exponent. */
    EXPONENT
  }

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "rank",
          "Rank order weighting",
          "Turns an order of importance into weights.",
          "Barron and Barrett 1996; Stillwell, Seaver and Edwards 1981");

  private static final double MOST = 100;

  private static final Parameter<Cards> ORDER =
      Parameter.of("order", "Who is more important than whom.", new CardsForm(false));

  private static final Parameter<Conversion> CONVERSION =
      Parameter.of("conversion", "How places become weights.", Forms.word(Conversion.class))
          .orElse(Conversion.CENTROID, "centroid");

  private static final Parameter<Optional<Double>> EXPONENT =
      Parameter.of("exponent", "The power of conversion exponent.", Forms.number(0, MOST))
          .optional("it must be stated for conversion exponent, and for no other");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, RankOrder::made, ORDER, CONVERSION, EXPONENT);

  /** Copies the lists. */
  public RankOrder {
    order = Levels.copy(order);
    Objects.requireNonNull(conversion, "conversion");
    Objects.requireNonNull(exponent, "exponent");
  }

  /**
   * An order turned into weights by their centroid.
   *
   * @param order the ids on each place, the most important first
   */
  public RankOrder(List<List<String>> order) {
    this(order, Conversion.CENTROID, Optional.empty());
  }

  private static RankOrder made(ParameterValues values) {
    return new RankOrder(values.get(ORDER).levels(), values.get(CONVERSION), values.get(EXPONENT));
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    var settings = new LinkedHashMap<String, Setting>();
    List<Setting> places = new ArrayList<>();
    order.forEach(level -> places.add(Levels.setting(level)));
    settings.put(ORDER.name(), new Setting.Items(places));
    if (conversion != Conversion.CENTROID) {
      settings.put(CONVERSION.name(), Setting.of(Forms.word(conversion)));
    }
    exponent.ifPresent(power -> settings.put(EXPONENT.name(), Setting.of(power)));
    return settings;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    var violations = new Violations();
    violations.addAll(new SiblingRules(ORDER.name(), siblings).check(Levels.named(order)));
    if (conversion == Conversion.EXPONENT && exponent.isEmpty()) {
      violations.add(
          Violation.of(
              ErrorCode.MISSING_KEY,
              Subject.at(),
              "\"exponent\" is missing; conversion exponent needs a number from 0 to 100."));
    }
    exponent.ifPresent(power -> check(power, violations));
    return violations.all();
  }

  private void check(double power, Violations violations) {
    Subject here = Subject.at(EXPONENT.name());
    if (conversion != Conversion.EXPONENT) {
      String message = "\"exponent\" means nothing with conversion " + Forms.word(conversion) + ".";
      violations.add(Violation.of(ErrorCode.CONFLICTING_KEYS, here, message));
    } else if (!(power >= 0 && power <= MOST)) {
      String message =
          "\"exponent\" must be a number from 0 to 100, but is " + Numbers.text(power) + ".";
      violations.add(Violation.of(ErrorCode.INVALID_OPTION, here, message));
    }
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    double[] weights = new double[order.size()];
    double[] places = places(siblings.size());
    int next = 0;
    for (int k = 0; k < weights.length; k++) {
      int size = order.get(k).size();
      for (int r = next; r < next + size; r++) {
        weights[k] += places[r] / size;
      }
      next += size;
    }
    return Levels.spread(order, weights);
  }

  /** The weight of each place, summing to 1. */
  private double[] places(int n) {
    double[] places = new double[n];
    double sum = 0;
    double tail = 0;
    for (int r = n; r >= 1; r--) {
      tail += 1.0 / r;
      places[r - 1] = conversion == Conversion.CENTROID ? tail : unscaled(r, n);
      sum += places[r - 1];
    }
    for (int r = 0; r < n; r++) {
      places[r] /= sum;
    }
    return places;
  }

  private double unscaled(int r, int n) {
    double fromBelow = (double) (n + 1 - r) / n;
    return switch (conversion) {
      case SUM -> fromBelow;
      case EXPONENT -> Math.pow(fromBelow, exponent.orElse(1.0));
      case RECIPROCAL, CENTROID -> 1.0 / r;
    };
  }
}
