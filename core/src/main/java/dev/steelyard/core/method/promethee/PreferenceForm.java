package dev.steelyard.core.method.promethee;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Optional;

/** How a preference function is stated: its name and thresholds, or points. */
final class PreferenceForm implements Form<PreferenceFunction> {

  private static final Form<Double> THRESHOLD = Forms.number(0, Ramp.LARGEST);

  private static final Parameter<Optional<PreferenceShape>> FUNCTION =
      Parameter.of("function", "Its shape.", Forms.word(PreferenceShape.class))
          .optional("follows from the thresholds that are given");

  private static final Parameter<Optional<Double>> Q = threshold("q", "Largest indifferent gap.");
  private static final Parameter<Optional<Double>> P = threshold("p", "Gap that counts in full.");
  private static final Parameter<Optional<Double>> S = threshold("s", "Gap at the inflection.");
  private static final Parameter<Optional<Double>> INDIFFERENT =
      threshold("indifferent", "Another name of q.");
  private static final Parameter<Optional<Double>> PREFER =
      threshold("prefer", "Another name of p.");
  private static final Parameter<Optional<Double>> SPREAD =
      threshold("spread", "Another name of s.");

  private static final Parameter<Optional<List<List<Double>>>> POINTS =
      Parameter.of("points", "Gaps and degrees.", Forms.list(Forms.list(Forms.number(), 2)))
          .optional("none");

  private static final Form<StatedPreference> STATED =
      Forms.object(
          values ->
              new StatedPreference(
                  values.get(FUNCTION),
                  values.get(Q).or(() -> values.get(INDIFFERENT)),
                  values.get(P).or(() -> values.get(PREFER)),
                  values.get(S).or(() -> values.get(SPREAD)),
                  values.get(POINTS)),
          FUNCTION,
          Q,
          P,
          S,
          INDIFFERENT,
          PREFER,
          SPREAD,
          POINTS);

  private static Parameter<Optional<Double>> threshold(String name, String meaning) {
    return Parameter.of(name, meaning, THRESHOLD).optional("none");
  }

  @Override
  public String text() {
    return "a preference function";
  }

  @Override
  public Optional<PreferenceFunction> read(Setting setting, Scope scope) {
    if (twice(setting, scope)) {
      return Optional.empty();
    }
    return STATED.read(setting, scope).flatMap(stated -> made(stated, scope));
  }

  private static Optional<PreferenceFunction> made(StatedPreference stated, Scope scope) {
    Optional<String> fault = stated.fault();
    fault.ifPresent(message -> scope.refuse(ErrorCode.INVALID_OPTION, message));
    return fault.isPresent() ? Optional.empty() : Optional.of(stated.function());
  }

  /** Whether a threshold is stated under both of its names. */
  private static boolean twice(Setting setting, Scope scope) {
    if (!(setting instanceof Setting.Entries entries)) {
      return false;
    }
    boolean twice = false;
    for (List<Parameter<?>> names :
        List.<List<Parameter<?>>>of(
            List.of(Q, INDIFFERENT), List.of(P, PREFER), List.of(S, SPREAD))) {
      String one = names.get(0).name();
      String other = names.get(1).name();
      if (entries.all().containsKey(one) && entries.all().containsKey(other)) {
        scope.refuse(
            ErrorCode.CONFLICTING_KEYS,
            "\"" + one + "\" and \"" + other + "\" mean the same; state one of them.");
        twice = true;
      }
    }
    return twice;
  }
}
