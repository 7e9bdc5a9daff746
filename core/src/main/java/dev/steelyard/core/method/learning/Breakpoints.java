package dev.steelyard.core.method.learning;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import java.util.Collections;
import java.util.Map;

/**
 * At how many points the value of a criterion is learned. The ends of its range are the first and
 * the last, the others lie evenly between, and the value is straight from one to the next.
 *
 * @param standard the number for criteria that are not named, 2 to 50
 * @param byCriterion other numbers by id of the criterion, 2 to 50
 */
public record Breakpoints(int standard, Map<String, Integer> byCriterion) {

  /** Three everywhere: the ends and the middle. */
  public static final Breakpoints STANDARD = everywhere(3);

  private static final int LEAST = 2;

  private static final int MOST = 50;

  /** Copies and checks. */
  public Breakpoints {
    byCriterion = Ordered.copy(byCriterion);
    require(standard);
    byCriterion.values().forEach(Breakpoints::require);
  }

  private static void require(int count) {
    if (count < LEAST || count > MOST) {
      throw new IllegalArgumentException(
          "breakpoints must be from " + LEAST + " to " + MOST + ", but was " + count);
    }
  }

  /**
   * The same number for every criterion.
   *
   * @param count 2 to 50; with 2 every value is linear
   * @return the breakpoints
   */
  public static Breakpoints everywhere(int count) {
    return new Breakpoints(count, Collections.emptyMap());
  }

  /**
   * The number for a criterion.
   *
   * @param criterion its id
   * @return at least 2
   */
  public int of(String criterion) {
    return byCriterion.getOrDefault(criterion, standard);
  }

  static Form<Breakpoints> form() {
    Form<Integer> count = Forms.whole(LEAST, MOST);
    return Forms.either(
        count.map(Breakpoints::everywhere),
        Forms.byCriterion(count).map(all -> new Breakpoints(STANDARD.standard(), all)));
  }
}
