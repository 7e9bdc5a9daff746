package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import java.util.List;

/**
 * Worse performances on a scale with ends. A step is to the next label with fewer points, or a
 * tenth of the scale; at the worst end there is none, unless the ends are only those of the data.
 */
final class WorsePerformance {

  private static final double STEP = 0.1;

  private final Scale scale;
  private final boolean ends;

  /**
   * On a scale.
   *
   * @param scale with ends
   * @param ends whether the ends are stated, so that nothing is beyond them
   */
  WorsePerformance(Scale scale, boolean ends) {
    this.scale = scale;
    this.ends = ends;
  }

  Performance worst() {
    if (scale instanceof LabelScale labels) {
      return Performance.of(labels.ascending().get(0).label());
    }
    return Performance.of(worstNumber());
  }

  private double worstNumber() {
    return scale instanceof NumericScale numeric ? numeric.worst() : scale.lowest();
  }

  /** One step worse than what is calculated with. */
  Performance than(Performance performance) {
    double now = scale.read(performance).is();
    if (scale instanceof LabelScale labels) {
      return Performance.of(below(labels.ascending(), now));
    }
    double step = STEP * (scale.highest() - scale.lowest());
    double end = ends ? end(now) : beyond();
    return new Performance.Exactly(
        Mark.of(end > now ? Math.min(end, now + step) : Math.max(end, now - step)));
  }

  private static String below(List<Level> ascending, double now) {
    return ascending.stream()
        .filter(level -> level.points() < now)
        .reduce((first, second) -> second)
        .orElse(ascending.get(0))
        .label();
  }

  private double beyond() {
    return worstNumber() > scale.lowest() ? Double.MAX_VALUE : -Double.MAX_VALUE;
  }

  /** The worse end, near a target the one on the same side; what is beyond stays there. */
  private double end(double now) {
    if (scale instanceof TargetScale target) {
      return now < target.goal() ? Math.min(now, target.lowest()) : Math.max(now, target.highest());
    }
    return worstNumber();
  }
}
