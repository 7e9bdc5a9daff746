package dev.steelyard.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How an alternative does on a criterion, as far as it is known. */
public sealed interface Performance {

  /** What is not known. It is never read as zero. */
  Performance UNKNOWN = new Unknown();

  /**
   * The marks this performance is stated with.
   *
   * @return none for unknown, one for exact, two or three for a range
   */
  List<Mark> marks();

  /**
   * The performance as it is shown.
   *
   * @return for instance {@code good}, {@code 50 to 90} or {@code unknown}
   */
  String text();

  /**
   * A performance known exactly.
   *
   * @param mark where it is on the scale
   */
  record Exactly(Mark mark) implements Performance {

    /** Refuses null. */
    public Exactly {
      Objects.requireNonNull(mark, "mark");
    }

    @Override
    public List<Mark> marks() {
      return List.of(mark);
    }

    @Override
    public String text() {
      return mark.text();
    }
  }

  /**
   * A performance known within a range.
   *
   * @param low the lower end on the scale (for labels: the label with fewer points)
   * @param is the value to calculate with; where absent, the middle of the range
   * @param high the upper end on the scale
   */
  record Between(Mark low, Optional<Mark> is, Mark high) implements Performance {

    /** Refuses null. */
    public Between {
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(is, "is");
      Objects.requireNonNull(high, "high");
    }

    @Override
    public List<Mark> marks() {
      return Stream.of(Optional.of(low), is, Optional.of(high)).flatMap(Optional::stream).toList();
    }

    @Override
    public String text() {
      String range = low.text() + " to " + high.text();
      return is.map(mark -> mark.text() + " (" + range + ")").orElse(range);
    }
  }

  /** A performance nobody knows yet. */
  record Unknown() implements Performance {

    @Override
    public List<Mark> marks() {
      return List.of();
    }

    @Override
    public String text() {
      return "unknown";
    }
  }

  /**
   * An exact number.
   *
   * @param value finite, in the criterion's unit
   * @return the performance
   */
  static Performance of(double value) {
    return new Exactly(Mark.of(value));
  }

  /**
   * A label of the criterion's scale.
   *
   * @param label the label
   * @return the performance
   */
  static Performance of(String label) {
    return new Exactly(Mark.of(label));
  }

  /**
   * A number within a range, calculated with the middle.
   *
   * @param low the smaller end
   * @param high the larger end
   * @return the performance
   */
  static Performance between(double low, double high) {
    return new Between(Mark.of(low), Optional.empty(), Mark.of(high));
  }

  /**
   * A label within a range of labels, calculated with the middle.
   *
   * @param low the label with fewer points
   * @param high the label with more points
   * @return the performance
   */
  static Performance between(String low, String high) {
    return new Between(Mark.of(low), Optional.empty(), Mark.of(high));
  }
}
