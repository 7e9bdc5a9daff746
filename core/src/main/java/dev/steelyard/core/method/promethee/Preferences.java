package dev.steelyard.core.method.promethee;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.Collections;
import java.util.Map;

/**
 * A preference function for each criterion; those that are not named have the usual one.
 *
 * @param functions by id of the criterion
 */
public record Preferences(Map<String, PreferenceFunction> functions) {

  /** Any difference counts in full, on every criterion. */
  public static final Preferences USUAL = new Preferences(Collections.emptyMap());

  /** The parameter of every PROMETHEE method. */
  public static final Parameter<Preferences> PARAMETER =
      Parameter.of(
              "preference",
              "How strongly a difference on a criterion speaks for the better alternative.",
              Forms.bySomeCriteria(new PreferenceForm()).map(Preferences::new))
          .orElse(USUAL, "usual: any difference counts in full");

  /** Copies the map and keeps its order. */
  public Preferences {
    functions = Ordered.copy(functions);
  }

  /**
   * The function of a criterion.
   *
   * @param criterion its id
   * @return the usual one unless another was given
   */
  public PreferenceFunction of(String criterion) {
    return functions.getOrDefault(criterion, PreferenceFunction.usual());
  }

  /** The functions in column order. */
  PreferenceFunction[] columns(MethodInput input) {
    return input.criteria().stream().map(this::of).toArray(PreferenceFunction[]::new);
  }
}
