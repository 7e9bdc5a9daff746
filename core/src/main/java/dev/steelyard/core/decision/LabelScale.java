package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Labels with fixed points.
 *
 * @param name the name under which several criteria share it; empty for one criterion's own labels
 * @param levels at least two labels, in the order stated; 0 and 100 points need not both occur
 */
public record LabelScale(Optional<String> name, List<Level> levels) implements Scale {

  /** Labels that older YAML readers turn into truth values. */
  private static final List<String> AMBIGUOUS = List.of("yes", "no", "on", "off");

  /** Five ratings from "would hurt us" to "a main reason to choose it". */
  public static final LabelScale RATING5 =
      named(
          "rating5",
          new Level("poor", 0, Optional.of("would hurt us")),
          new Level("fair", 25, Optional.of("works with effort")),
          new Level("good", 50, Optional.of("fine")),
          new Level("very good", 75, Optional.of("a plus")),
          new Level("excellent", 100, Optional.of("a main reason to choose it")));

  /** Met or not met. */
  public static final LabelScale PASS_FAIL =
      named("pass-fail", Level.of("fail", 0), Level.of("pass", FULL_POINTS));

  private static final String RESERVED = "unknown";

  /**
   * Checks the labels.
   *
   * @throws dev.steelyard.core.error.InvalidDecisionException if there are fewer than two, a label
   *     is blank, ambiguous or repeated, points leave 0 to 100, or all have the same points
   */
  public LabelScale {
    Objects.requireNonNull(name, "name");
    levels = List.copyOf(levels);
    var violations = new Violations();
    checkLabels(levels, violations);
    checkSpread(levels, violations);
    violations.throwIfAny();
  }

  /**
   * A scale that several criteria share.
   *
   * @param name its name
   * @param levels its labels
   * @return the scale
   */
  public static LabelScale named(String name, Level... levels) {
    return new LabelScale(Optional.of(name), List.of(levels));
  }

  private static void checkLabels(List<Level> levels, Violations violations) {
    var seen = new HashSet<String>();
    for (Level level : levels) {
      checkLabel(level, seen.add(level.label()), violations);
      if (!(level.points() >= 0 && level.points() <= FULL_POINTS)) {
        String points = Numbers.text(level.points());
        violations.add(refused(level, "must have 0 to 100 points, but has " + points));
      }
    }
  }

  private static void checkLabel(Level level, boolean fresh, Violations violations) {
    if (level.label().isBlank()) {
      violations.add(refused(level, "cannot be a label: it is blank"));
    } else if (AMBIGUOUS.contains(level.label().toLowerCase(Locale.ROOT))) {
      violations.add(refused(level, "cannot be a label: some readers take it for a truth value"));
    } else if (level.label().equals(RESERVED)) {
      violations.add(refused(level, "cannot be a label: it stands for what nobody knows"));
    } else if (!fresh) {
      violations.add(refused(level, "is a label twice"));
    }
  }

  private static Violation refused(Level level, String why) {
    return Violation.of(
        ErrorCode.INVALID_SCALE,
        Scale.part(level.label()),
        "\"" + level.label() + "\" " + why + ".");
  }

  private static void checkSpread(List<Level> levels, Violations violations) {
    if (levels.stream().mapToDouble(Level::points).distinct().count() < 2) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_SCALE,
              Scale.part("scale"),
              "A scale needs at least two labels with different points."));
    }
  }

  @Override
  public Optional<String> unit() {
    return Optional.empty();
  }

  @Override
  public double lowest() {
    return levels.stream().mapToDouble(Level::points).min().orElseThrow();
  }

  @Override
  public double highest() {
    return levels.stream().mapToDouble(Level::points).max().orElseThrow();
  }

  @Override
  public OptionalDouble position(Mark mark) {
    return levels.stream()
        .filter(level -> mark instanceof Mark.Label label && level.label().equals(label.text()))
        .mapToDouble(Level::points)
        .findFirst();
  }

  /**
   * The labels from fewest to most points.
   *
   * @return levels with equal points keep their stated order
   */
  public List<Level> ascending() {
    var sorted = new ArrayList<>(levels);
    sorted.sort(Comparator.comparingDouble(Level::points));
    return List.copyOf(sorted);
  }

  /**
   * The labels as people write them.
   *
   * @return in the stated order
   */
  public List<String> labels() {
    return levels.stream().map(Level::label).toList();
  }

  @Override
  public Violation refusal(Mark mark) {
    String scale = name.map(text -> "scale " + text).orElse("this criterion's scale");
    if (mark instanceof Mark.Number) {
      return Violation.of(
              ErrorCode.WRONG_PERFORMANCE,
              NumberRules.HERE,
              mark.text() + " is a number, but " + scale + " has labels.")
          .choices(mark.text(), labels())
          .help("If it is measured in numbers, give the criterion worst and best.");
    }
    return Violation.of(
            ErrorCode.UNKNOWN_LABEL,
            NumberRules.HERE,
            "\"" + mark.text() + "\" is not on " + scale + ".")
        .choices(mark.text(), labels());
  }
}
