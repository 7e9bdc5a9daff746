package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.BetaDistribution;
import dev.steelyard.core.math.NormalDistribution;
import dev.steelyard.core.math.NormalQuantile;

/**
 * What is known of a performance that is not known exactly. Draws are quantiles of a uniform one.
 */
public sealed interface Uncertainty {

  /**
   * The performance that is exceeded with probability {@code 1 - u}.
   *
   * @param u above 0 and below 1
   * @return a finite number
   */
  double quantile(double u);

  /**
   * Known exactly.
   *
   * @param performance finite
   */
  record Fixed(double performance) implements Uncertainty {

    /** Refuses what is not finite. */
    public Fixed {
      Checks.rising(performance, performance);
    }

    @Override
    public double quantile(double u) {
      return performance;
    }
  }

  /**
   * Everything between two performances is equally likely.
   *
   * @param low the lowest
   * @param high the highest
   */
  record Uniform(double low, double high) implements Uncertainty {

    /** Refuses a range that is upside down. */
    public Uniform {
      Checks.rising(low, high);
    }

    @Override
    public double quantile(double u) {
      return low + u * (high - low);
    }
  }

  /**
   * A density that rises straight to the most likely performance and falls straight from it.
   *
   * @param low the lowest
   * @param likely the most likely
   * @param high the highest
   */
  record Triangular(double low, double likely, double high) implements Uncertainty {

    /** Refuses numbers that do not rise. */
    public Triangular {
      Checks.rising(low, likely, high);
    }

    @Override
    public double quantile(double u) {
      double range = high - low;
      return u * range < likely - low
          ? low + Math.sqrt(u * range * (likely - low))
          : high - Math.sqrt((1 - u) * range * (high - likely));
    }
  }

  /**
   * Normal, cut off at two performances: the part outside is spread over what is left.
   *
   * @param mean of the whole distribution
   * @param deviation its standard deviation, above 0
   * @param low the lowest performance
   * @param high the highest performance
   */
  record Normal(double mean, double deviation, double low, double high) implements Uncertainty {

    /** Refuses a range that is upside down, and a deviation that is not above 0. */
    public Normal {
      Checks.rising(low, high);
      Checks.rising(mean);
      if (!(deviation > 0 && Double.isFinite(deviation))) {
        throw new IllegalArgumentException("deviation must be above 0, but was " + deviation);
      }
    }

    /** The half with the smaller probabilities is used, which keeps their digits. */
    @Override
    public double quantile(double u) {
      return low + high > 2 * mean
          ? mean - centred(1 - u, mean - high, mean - low)
          : mean + centred(u, low - mean, high - mean);
    }

    private double centred(double u, double from, double to) {
      double below = NormalDistribution.cumulative(from / deviation);
      double above = NormalDistribution.cumulative(to / deviation);
      double p = below + u * (above - below);
      double found = p > 0 && p < 1 ? deviation * NormalQuantile.of(p) : to;
      return Math.max(from, Math.min(to, found));
    }
  }

  /**
   * A beta distribution stretched over a range.
   *
   * @param a first shape, above 0
   * @param b second shape, above 0
   * @param low the lowest performance
   * @param high the highest performance
   */
  record Beta(double a, double b, double low, double high) implements Uncertainty {

    /** Refuses shapes that are not above 0 and a range that is upside down. */
    public Beta {
      Checks.rising(low, high);
      Checks.shapes(a, b);
    }

    /**
     * The one that project planning makes of three estimates (PERT): {@code a = 1 + 4 (likely -
     * low) / (high - low)}, {@code b = 1 + 4 (high - likely) / (high - low)}; the mean is {@code
     * (low + 4 likely + high) / 6}.
     *
     * @param low the lowest
     * @param likely the most likely
     * @param high the highest, above the lowest
     * @return the distribution
     */
    public static Beta pert(double low, double likely, double high) {
      Checks.rising(low, likely, high);
      double range = high - low;
      return new Beta(1 + 4 * (likely - low) / range, 1 + 4 * (high - likely) / range, low, high);
    }

    @Override
    public double quantile(double u) {
      return low + (high - low) * new BetaDistribution(a, b).quantile(u);
    }
  }
}
