package dev.steelyard.core.method.promethee;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.Scope;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** How a constraint on the chosen alternatives is stated. */
final class ChoiceConstraintForm implements Form<ChoiceConstraint> {

  private static final Parameter<Map<String, Double>> COEFFICIENTS =
      Parameter.of(
              "coefficients",
              "What each chosen alternative adds.",
              Forms.bySomeAlternatives(Forms.number()))
          .orElse(Collections.emptyMap(), "1 for every alternative");

  private static final Parameter<Optional<Double>> AT_LEAST = bound("atLeast");
  private static final Parameter<Optional<Double>> AT_MOST = bound("atMost");
  private static final Parameter<Optional<Double>> EQUALS = bound("equals");

  private static final Form<Stated> STATED =
      Forms.object(
          values ->
              new Stated(
                  values.get(COEFFICIENTS),
                  values.get(AT_LEAST),
                  values.get(AT_MOST),
                  values.get(EQUALS)),
          COEFFICIENTS,
          AT_LEAST,
          AT_MOST,
          EQUALS);

  /** A constraint as it is stated. */
  private record Stated(
      Map<String, Double> coefficients,
      Optional<Double> atLeast,
      Optional<Double> atMost,
      Optional<Double> exactly) {

    boolean bounded() {
      boolean between = atLeast.isPresent() || atMost.isPresent();
      return between != exactly.isPresent();
    }

    ChoiceConstraint constraint() {
      return new ChoiceConstraint(
          coefficients, exactly.or(() -> atLeast), exactly.or(() -> atMost));
    }
  }

  private static Parameter<Optional<Double>> bound(String name) {
    return Parameter.of(name, "A bound of the sum.", Forms.number()).optional("none");
  }

  @Override
  public String text() {
    return STATED.text();
  }

  @Override
  public Optional<ChoiceConstraint> read(Setting setting, Scope scope) {
    return STATED.read(setting, scope).flatMap(stated -> made(stated, scope));
  }

  private static Optional<ChoiceConstraint> made(Stated stated, Scope scope) {
    if (stated.bounded()) {
      return Optional.of(stated.constraint());
    }
    scope.refuse(
        ErrorCode.INVALID_OPTION,
        "A constraint must have \"equals\", or \"atLeast\", \"atMost\" or both of these.");
    return Optional.empty();
  }
}
