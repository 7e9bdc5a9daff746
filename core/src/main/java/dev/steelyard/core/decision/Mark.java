package dev.steelyard.core.decision;

import dev.steelyard.core.math.Numbers;
import java.util.Objects;

/** One point on a scale as a person writes it: a number or a label. */
public sealed interface Mark {

  /**
   * The mark as it is shown and written.
   *
   * @return the label, or the shortest plain decimal
   */
  String text();

  /**
   * A point on a numeric scale.
   *
   * @param value finite, in the criterion's unit; negative zero becomes zero
   */
  record Number(double value) implements Mark {

    /** Refuses NaN and infinities. */
    public Number {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a mark must be finite, but was " + value);
      }
      value += 0.0;
    }

    @Override
    public String text() {
      return Numbers.text(value);
    }
  }

  /**
   * A point on a scale of labels.
   *
   * @param text the label
   */
  record Label(String text) implements Mark {

    /** Refuses null. */
    public Label {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A number as a mark.
   *
   * @param value finite
   * @return the mark
   */
  static Mark of(double value) {
    return new Number(value);
  }

  /**
   * A label as a mark.
   *
   * @param label a label of the scale
   * @return the mark
   */
  static Mark of(String label) {
    return new Label(label);
  }
}
