package dev.steelyard.core.error;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A refusal that the person who stated the decision can mend.
 *
 * <p>Carries <b>all</b> violations found, never just the first. Programming errors are JDK
 * exceptions instead.
 */
public abstract sealed class DecisionException extends RuntimeException
    permits InapplicableMethodException,
        InvalidDecisionException,
        UnknownMethodException,
        UnreadableDocumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  DecisionException(List<Violation> violations) {
    super(summary(violations));
    this.violations = List.copyOf(violations);
  }

  private static String summary(List<Violation> violations) {
    if (Objects.requireNonNull(violations, "violations").isEmpty()) {
      throw new IllegalArgumentException("a refusal needs at least one violation");
    }
    return violations.stream().map(Violation::message).collect(Collectors.joining("\n"));
  }

  /**
   * The same refusal with the places of its violations.
   *
   * @param places finds a place in a document; those that have one keep it
   * @return a refusal of the same kind
   */
  public final DecisionException placed(Function<Violation, Optional<Place>> places) {
    return withViolations(violations.stream().map(each -> placed(each, places)).toList());
  }

  private static Violation placed(
      Violation violation, Function<Violation, Optional<Place>> places) {
    return violation.place().isPresent()
        ? violation
        : places.apply(violation).map(violation::at).orElse(violation);
  }

  abstract DecisionException withViolations(List<Violation> others);

  /**
   * Everything that was found wrong.
   *
   * @return at least one violation, in the order of the model
   */
  public final List<Violation> violations() {
    return violations;
  }
}
