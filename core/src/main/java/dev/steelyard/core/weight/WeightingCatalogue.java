package dev.steelyard.core.weight;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.weight.data.Angle;
import dev.steelyard.core.weight.data.Cilos;
import dev.steelyard.core.weight.data.CoefficientOfVariation;
import dev.steelyard.core.weight.data.Critic;
import dev.steelyard.core.weight.data.Entropy;
import dev.steelyard.core.weight.data.Gini;
import dev.steelyard.core.weight.data.Idocriw;
import dev.steelyard.core.weight.data.Lopcow;
import dev.steelyard.core.weight.data.Merec;
import dev.steelyard.core.weight.data.StandardDeviation;
import dev.steelyard.core.weight.data.StatisticalVariance;
import dev.steelyard.core.weight.data.Variance;
import dev.steelyard.core.weight.judgement.BestWorst;
import dev.steelyard.core.weight.judgement.Dematel;
import dev.steelyard.core.weight.judgement.Fucom;
import dev.steelyard.core.weight.judgement.Macbeth;
import dev.steelyard.core.weight.judgement.Pairs;
import dev.steelyard.core.weight.judgement.Piprecia;
import dev.steelyard.core.weight.judgement.Rancom;
import dev.steelyard.core.weight.judgement.RankOrder;
import dev.steelyard.core.weight.judgement.SimosCards;
import dev.steelyard.core.weight.judgement.Swara;
import dev.steelyard.core.weight.judgement.Swing;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ways to state or compute weights that decisions may ask for by name. Immutable. */
public final class WeightingCatalogue {

  private static final List<WeightingDefinition> BUILT_IN =
      List.of(
          Points.DEFINITION,
          Shares.DEFINITION,
          Equal.DEFINITION,
          Needs.DEFINITION,
          RankOrder.DEFINITION,
          SimosCards.DEFINITION,
          Swing.DEFINITION,
          BestWorst.DEFINITION,
          Fucom.DEFINITION,
          Swara.DEFINITION,
          Piprecia.DEFINITION,
          Rancom.DEFINITION,
          Dematel.DEFINITION,
          Macbeth.DEFINITION,
          Pairs.DEFINITION,
          Angle.DEFINITION,
          Cilos.DEFINITION,
          CoefficientOfVariation.DEFINITION,
          Critic.DEFINITION,
          Entropy.DEFINITION,
          Gini.DEFINITION,
          Idocriw.DEFINITION,
          Lopcow.DEFINITION,
          Merec.DEFINITION,
          StandardDeviation.DEFINITION,
          StatisticalVariance.DEFINITION,
          Variance.DEFINITION);

  private final Map<String, WeightingDefinition> weightings;

  private WeightingCatalogue(List<WeightingDefinition> weightings) {
    var byId = new TreeMap<String, WeightingDefinition>();
    for (WeightingDefinition weighting : weightings) {
      String id = weighting.description().id();
      if (byId.put(id, weighting) != null) {
        throw new IllegalStateException("weighting '" + id + "' is given twice");
      }
    }
    this.weightings = Collections.unmodifiableMap(byId);
  }

  /**
   * The built-in weightings.
   *
   * @return a catalogue
   */
  public static WeightingCatalogue standard() {
    return new WeightingCatalogue(BUILT_IN);
  }

  /**
   * All weightings.
   *
   * @return sorted by id
   */
  public List<WeightingDefinition> all() {
    return List.copyOf(weightings.values());
  }

  /**
   * The words that {@code by} may be.
   *
   * @return sorted
   */
  public List<String> ids() {
    return List.copyOf(weightings.keySet());
  }

  /**
   * The weighting with an id.
   *
   * @param id an id, for instance {@code entropy}
   * @return empty if there is none
   */
  public Optional<WeightingDefinition> find(String id) {
    return Optional.ofNullable(weightings.get(id));
  }

  /**
   * Reads a statement of weights.
   *
   * @param by the id of the weighting
   * @param settings what is stated besides
   * @param scope where it stands, with the ids of the criteria and groups that share the weight as
   *     criteria; what is wrong is noted there
   * @return empty if anything was wrong
   */
  public Optional<WeightStatement> read(String by, Map<String, Setting> settings, Scope scope) {
    WeightingDefinition weighting = weightings.get(by);
    if (weighting == null) {
      scope.in("by").wrongChoice(by, ids());
      return Optional.empty();
    }
    return ParameterValues.read(weighting.parameters(), settings, scope).map(weighting.maker());
  }
}
