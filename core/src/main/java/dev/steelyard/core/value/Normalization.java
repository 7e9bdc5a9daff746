package dev.steelyard.core.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Ways to make columns of different units comparable, as methods of the literature prescribe them.
 *
 * <p>With {@code x} the column, {@code max} and {@code min} its extremes, {@code Σ} the sum over
 * its m numbers and {@code ‖x‖} its Euclidean norm. Unless said otherwise more is better
 * afterwards. All are relative to the alternatives present, so dropping one may change the others.
 *
 * <p>Where a formula has no value (a division by zero, the logarithm of a number that is not
 * positive) or would turn the order of the numbers round (a division by a negative number, the
 * reciprocal of numbers on both sides of zero), the result is not finite and the caller refuses it.
 * One exception: a constant column is 0 throughout under {@link #MIN_MAX} and {@link #Z_SCORE}, so
 * that it changes no gap. {@link #LOGARITHMIC} is as published, see {@link #orders}.
 *
 * <p>Source: the formulas as collected by A. Jahan and K. L. Edwards, "A state-of-the-art survey on
 * the influence of normalization techniques in ranking", Materials and Design 65 (2015) 335–342.
 */
public enum Normalization {
  /** {@code (x - min) / (max - min)}; for less-is-better {@code (max - x) / (max - min)}. */
  MIN_MAX {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      double span = x.constant() ? Double.POSITIVE_INFINITY : finite(x.greatest() - x.least());
      return up(direction) ? Line.of(0, x.least(), span) : Line.of(0, x.greatest(), -span);
    }
  },
  /** {@code x / max}; for less-is-better {@code 1 - x / max}. */
  MAX {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      double max = positive(x.greatest());
      return up(direction) ? Line.of(0, 0, max) : Line.of(1, 0, -max);
    }
  },
  /** {@code x / max}; for less-is-better {@code min / x}. */
  LINEAR {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return up(direction) ? Line.of(0, 0, positive(x.greatest())) : Optional.empty();
    }

    @Override
    DoubleUnaryOperator curve(Column x, Direction direction) {
      return value -> x.least() / positive(value);
    }
  },
  /** {@code x / Σx}; for less-is-better {@code (1/x) / Σ(1/x)}. */
  SUM {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return up(direction) ? SUM_PLAIN.line(x, direction) : Optional.empty();
    }

    @Override
    DoubleUnaryOperator curve(Column x, Direction direction) {
      double sum = sum(x, value -> value > 0 ? 1 / value : 0);
      return value -> 1 / positive(value) / sum;
    }
  },
  /** {@code x / ‖x‖}; for less-is-better {@code 1 - x / ‖x‖}. */
  VECTOR {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      double norm = positive(norm(x));
      return up(direction) ? Line.of(0, 0, norm) : Line.of(1, 0, -norm);
    }
  },
  /** {@code x / Σx}; direction is left as it is. */
  SUM_PLAIN {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      double sum = sum(x, value -> value);
      double magnitude = x.least() < 0 ? sum(x, Math::abs) : sum;
      return Line.of(0, 0, positive(unlessRounding(sum, magnitude)));
    }
  },
  /** {@code x / ‖x‖}; direction is left as it is. */
  VECTOR_PLAIN {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return Line.of(0, 0, positive(norm(x)));
    }
  },
  /** {@code y / ‖y‖} with {@code y = x}, for less-is-better {@code y = 1/x}. */
  VECTOR_INVERSE {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return up(direction) ? VECTOR_PLAIN.line(x, direction) : Optional.empty();
    }

    @Override
    DoubleUnaryOperator curve(Column x, Direction direction) {
      double scale = x.least() > 0 ? x.least() : 1;
      double norm = Math.sqrt(sum(x, value -> value > 0 ? square(scale / value) : 0));
      return value -> scale / positive(value) / norm;
    }
  },
  /**
   * {@code ln x / ln Πx}; for less-is-better {@code (1 - ln x / ln Πx) / (m - 1)}.
   *
   * <p>Source: E. K. Zavadskas and Z. Turskis, "A New Logarithmic Normalization Method in Games
   * Theory", Informatica 19 (2008) 303–314.
   */
  LOGARITHMIC {
    @Override
    DoubleUnaryOperator curve(Column x, Direction direction) {
      double all = logarithms(x);
      int others = x.size() - 1;
      return up(direction)
          ? value -> StrictMath.log(positive(value)) / all
          : value -> (1 - StrictMath.log(positive(value)) / all) / others;
    }
  },
  /** {@code (x / max)²}; for less-is-better {@code (min / x)³}. */
  NONLINEAR {
    @Override
    DoubleUnaryOperator curve(Column x, Direction direction) {
      if (up(direction)) {
        double max = positive(x.greatest());
        return value -> value < 0 ? Double.NaN : square(value / max);
      }
      return value -> cube(x.least() / positive(value));
    }
  },
  /** {@code 1 - (max - x) / Σ(max - x)}; for less-is-better {@code 1 - (x - min) / Σ(x - min)}. */
  ENHANCED_ACCURACY {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return up(direction)
          ? Line.of(1, x.greatest(), positive(sum(x, value -> x.greatest() - value)))
          : Line.of(1, x.least(), -positive(sum(x, value -> value - x.least())));
    }
  },
  /** {@code 1 - |max - x| / max}; for less-is-better {@code 1 - |min - x| / min}. */
  ZAVADSKAS_TURSKIS {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return up(direction)
          ? Line.of(1, x.greatest(), positive(x.greatest()))
          : Line.of(1, x.least(), -positive(x.least()));
    }
  },
  /** {@code x / max|x|}; direction is left as it is. */
  MAX_ABS {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      return Line.of(0, 0, positive(most(x)));
    }
  },
  /** {@code (x - mean) / deviation} with the population deviation; direction is left as it is. */
  Z_SCORE {
    @Override
    public Optional<Line> line(Column x, Direction direction) {
      if (x.constant()) {
        return Line.of(0, 0, Double.POSITIVE_INFINITY);
      }
      double mean = sum(x, value -> value) / x.size();
      double variance = sum(x, value -> square(value - mean)) / x.size();
      return Line.of(0, mean, positive(Math.sqrt(variance)));
    }
  };

  /** Sums nearer to zero than this part of their magnitudes are zero but for rounding. */
  private static final double ROUNDING = 1e-12;

  /**
   * A normalization of one column that is a straight line: {@code base + (x - origin) / divisor}.
   *
   * @param base the normalized number at the origin
   * @param origin a performance
   * @param divisor how much a performance changes for the normalized number to change by one;
   *     negative where less is better, infinite for a constant column, NaN where there is no value
   */
  public record Line(double base, double origin, double divisor) implements DoubleUnaryOperator {

    private static Optional<Line> of(double base, double origin, double divisor) {
      return Optional.of(new Line(base, origin, divisor));
    }

    @Override
    public double applyAsDouble(double performance) {
      return base + (performance - origin) / divisor;
    }
  }

  /**
   * The straight line that this normalization is for a column.
   *
   * @param x the column, not empty
   * @param direction whether more or less of it is better
   * @return empty if it is a curve
   */
  public Optional<Line> line(Column x, Direction direction) {
    return Optional.empty();
  }

  DoubleUnaryOperator curve(Column x, Direction direction) {
    throw new IllegalStateException(this + " is a straight line");
  }

  /**
   * The normalized number of any performance, with the extremes, sums and norms of a column.
   *
   * @param x the column, not empty
   * @param direction whether more or less of it is better
   * @return a function that is not finite where the formula has no value
   */
  public DoubleUnaryOperator formula(Column x, Direction direction) {
    Optional<Line> line = line(x, direction);
    return line.isPresent() ? line.get() : curve(x, direction);
  }

  /**
   * Whether more of the normalized number is better. It is not for costs under the normalizations
   * that leave the direction as it is, nor under {@link #LOGARITHMIC} where the product of the
   * column is below 1.
   *
   * @param x the column
   * @param direction whether more or less of it is better
   * @return false if normalizing leaves or turns the order of a column the wrong way round
   */
  public boolean orders(Column x, Direction direction) {
    return switch (this) {
      case SUM_PLAIN, VECTOR_PLAIN, MAX_ABS, Z_SCORE -> up(direction);
      case LOGARITHMIC -> x.size() == 0 || !(logarithms(x) < 0);
      case MIN_MAX, MAX, LINEAR, SUM, VECTOR, VECTOR_INVERSE -> true;
      case NONLINEAR, ENHANCED_ACCURACY, ZAVADSKAS_TURSKIS -> true;
    };
  }

  /**
   * Normalizes a column.
   *
   * @param x the column
   * @param direction whether more or less of it is better
   * @return one number per number of the column, not finite where the formula has no value
   */
  public double[] apply(Column x, Direction direction) {
    double[] result = x.toArray();
    if (result.length > 0) {
      DoubleUnaryOperator formula = formula(x, direction);
      for (int i = 0; i < result.length; i++) {
        result[i] = formula.applyAsDouble(result[i]) + 0.0;
      }
    }
    return result;
  }

  private static boolean up(Direction direction) {
    return direction == Direction.MAXIMIZE;
  }

  private static double positive(double divisor) {
    return divisor > 0 && divisor < Double.POSITIVE_INFINITY ? divisor : Double.NaN;
  }

  private static double finite(double span) {
    return Double.isFinite(span) ? span : Double.NaN;
  }

  private static double unlessRounding(double sum, double magnitude) {
    return Math.abs(sum) > ROUNDING * magnitude ? sum : Double.NaN;
  }

  private static double square(double ratio) {
    return ratio * ratio;
  }

  private static double cube(double ratio) {
    return ratio * ratio * ratio;
  }

  /** {@code ln Πx} over the positive numbers, NaN where it is zero but for rounding. */
  private static double logarithms(Column x) {
    double sum = sum(x, value -> value > 0 ? StrictMath.log(value) : 0);
    double magnitude = sum(x, value -> value > 0 ? Math.abs(StrictMath.log(value)) : 0);
    return unlessRounding(sum, magnitude);
  }

  private static double sum(Column x, DoubleUnaryOperator term) {
    var sum = new CompensatedSum();
    for (int i = 0; i < x.size(); i++) {
      sum.add(term.applyAsDouble(x.value(i)));
    }
    return sum.value();
  }

  private static double most(Column x) {
    return Math.max(Math.abs(x.least()), Math.abs(x.greatest()));
  }

  /** Scaled by the largest magnitude, so that squares neither overflow nor vanish. */
  private static double norm(Column x) {
    double most = most(x);
    return most == 0 ? 0 : most * Math.sqrt(sum(x, value -> square(value / most)));
  }
}
