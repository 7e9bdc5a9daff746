package dev.steelyard.core.explanation;

import dev.steelyard.core.math.Numbers;
import java.util.List;
import java.util.Locale;

/** Something a sentence says about the numbers, kept as data so that it can be checked. */
public sealed interface Argument {

  /**
   * The argument in English words.
   *
   * @return part of a sentence
   */
  String text();

  /**
   * A name or a label.
   *
   * @param text as people read it
   */
  record Name(String text) implements Argument {}

  /**
   * A gap or a pull.
   *
   * @param points at least 0
   */
  record Points(double points) implements Argument {

    @Override
    public String text() {
      double tenths = LargestRemainder.round(points);
      if (points < 1) {
        return points == 0 ? "no points" : "less than a point";
      }
      return tenths == 1 ? "1 point" : Numbers.text(tenths) + " points";
    }
  }

  /**
   * A gap or a pull of a method whose scores are no points.
   *
   * @param value at least 0
   * @param unit what it is part of, for instance {@code of the score}
   * @param decimals to how many decimals it is shown; negative for tens, hundreds and so on
   */
  record Amount(double value, String unit, int decimals) implements Argument {

    @Override
    public String text() {
      double shown = LargestRemainder.round(value, decimals);
      String least = Numbers.text(Math.pow(10, -decimals));
      String number = shown == 0 && value > 0 ? "less than " + least : Numbers.text(shown);
      return number + " " + unit;
    }
  }

  /**
   * A gap or a pull in the unit of a measure.
   *
   * @param value at least 0
   * @param measure points, or something else
   * @return points for {@link Measure#POINTS}, else an amount
   */
  static Argument in(Measure measure, double value) {
    return measure.equals(Measure.POINTS)
        ? new Points(value)
        : new Amount(value, measure.unit(), measure.decimals());
  }

  /**
   * A weight as part of all weight, in tenths of a per cent; never "0%" of something or "100%" of
   * less than all.
   *
   * @param share 0 to 1
   */
  record Share(double share) implements Argument {

    @Override
    public String text() {
      return percent(share) + "%";
    }

    private static String percent(double share) {
      double tenths = LargestRemainder.round(share * 100);
      if (tenths == 0 && share > 0) {
        return "less than 0.1";
      }
      return tenths == 100 && share < 1 ? "more than 99.9" : Numbers.text(tenths);
    }
  }

  /**
   * In how many of the variations something holds. It is cut, not rounded, to whole hundredths, so
   * that it never claims a level that was not reached.
   *
   * @param share 0 to 1; 1 only when it holds in every single one
   */
  record OutOf100(double share) implements Argument {

    @Override
    public String text() {
      if (share == 1) {
        return "every variation";
      }
      if (share == 0) {
        return "no variation";
      }
      return share > 0.99 ? "more than 99 of 100 variations" : counted() + " of 100 variations";
    }

    private String counted() {
      long hundredths = (long) Math.floor(share * 100 + 1e-9);
      return hundredths == 0 ? "fewer than 1" : String.valueOf(hundredths);
    }
  }

  /**
   * A number of things.
   *
   * @param count at least 0
   */
  record Count(int count) implements Argument {

    private static final List<String> WORDS =
        List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    @Override
    public String text() {
      return count < WORDS.size() ? WORDS.get(count) : String.format(Locale.ROOT, "%,d", count);
    }
  }

  /**
   * Several names, joined as a list.
   *
   * @param names as people read them, at least one
   */
  record Names(List<String> names) implements Argument {

    /** Copies the names. */
    public Names {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return joined(names, "and");
    }
  }

  /**
   * Several names of which any one will do.
   *
   * @param names as people read them, at least one
   */
  record AnyOf(List<String> names) implements Argument {

    /** Copies the names. */
    public AnyOf {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return joined(names, "or");
    }
  }

  /**
   * A number of steps of a scale.
   *
   * @param steps more than 0, in halves
   */
  record Steps(double steps) implements Argument {

    @Override
    public String text() {
      return steps == 1 ? "one step" : Numbers.text(steps) + " steps";
    }
  }

  /**
   * A whole number written in digits.
   *
   * @param value any
   */
  record Digits(long value) implements Argument {

    @Override
    public String text() {
      return String.format(Locale.ROOT, "%,d", value);
    }
  }

  private static String joined(List<String> names, String last) {
    int end = names.size() - 1;
    return end == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
  }
}
