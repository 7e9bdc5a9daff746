package dev.steelyard.core.method;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.method.electre.ElectreI;
import dev.steelyard.core.method.electre.ElectreII;
import dev.steelyard.core.method.electre.ElectreIII;
import dev.steelyard.core.method.electre.ElectreIS;
import dev.steelyard.core.method.electre.ElectreIV;
import dev.steelyard.core.method.electre.ElectreIveto;
import dev.steelyard.core.method.learning.Uta;
import dev.steelyard.core.method.learning.UtaGms;
import dev.steelyard.core.method.learning.Utadis;
import dev.steelyard.core.method.learning.Utastar;
import dev.steelyard.core.method.ordinal.Oreste;
import dev.steelyard.core.method.ordinal.Qualiflex;
import dev.steelyard.core.method.ordinal.Regime;
import dev.steelyard.core.method.promethee.Gaia;
import dev.steelyard.core.method.promethee.PrometheeI;
import dev.steelyard.core.method.promethee.PrometheeII;
import dev.steelyard.core.method.promethee.PrometheeIII;
import dev.steelyard.core.method.promethee.PrometheeV;
import dev.steelyard.core.method.promethee.PrometheeVI;
import dev.steelyard.core.method.reference.Aras;
import dev.steelyard.core.method.reference.Aroman;
import dev.steelyard.core.method.reference.BalancedSpotis;
import dev.steelyard.core.method.reference.Cocoso;
import dev.steelyard.core.method.reference.Codas;
import dev.steelyard.core.method.reference.Copras;
import dev.steelyard.core.method.reference.Cradis;
import dev.steelyard.core.method.reference.Edas;
import dev.steelyard.core.method.reference.FullMultiplicative;
import dev.steelyard.core.method.reference.GreyRelational;
import dev.steelyard.core.method.reference.Mabac;
import dev.steelyard.core.method.reference.Mairca;
import dev.steelyard.core.method.reference.Marcos;
import dev.steelyard.core.method.reference.ModifiedTopsis;
import dev.steelyard.core.method.reference.MooraRatio;
import dev.steelyard.core.method.reference.MooraReferencePoint;
import dev.steelyard.core.method.reference.Moosra;
import dev.steelyard.core.method.reference.Multimoora;
import dev.steelyard.core.method.reference.Probid;
import dev.steelyard.core.method.reference.Rim;
import dev.steelyard.core.method.reference.Spotis;
import dev.steelyard.core.method.reference.Sprobid;
import dev.steelyard.core.method.reference.Todim;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.method.reference.Vikor;
import dev.steelyard.core.method.sorting.ElectreTriB;
import dev.steelyard.core.method.sorting.ElectreTriC;
import dev.steelyard.core.method.sorting.ElectreTriNB;
import dev.steelyard.core.method.sorting.ElectreTriNC;
import dev.steelyard.core.method.sorting.FlowSort;
import dev.steelyard.core.method.sorting.MrSort;
import dev.steelyard.core.method.value.Ahp;
import dev.steelyard.core.method.value.Comet;
import dev.steelyard.core.method.value.Ervd;
import dev.steelyard.core.method.value.Lmaw;
import dev.steelyard.core.method.value.Lopm;
import dev.steelyard.core.method.value.Ocra;
import dev.steelyard.core.method.value.Piv;
import dev.steelyard.core.method.value.Psi;
import dev.steelyard.core.method.value.Rafsi;
import dev.steelyard.core.method.value.Ram;
import dev.steelyard.core.method.value.Rov;
import dev.steelyard.core.method.value.Smart;
import dev.steelyard.core.method.value.Waspas;
import dev.steelyard.core.method.value.WeightedProduct;
import dev.steelyard.core.method.value.Wisp;
import dev.steelyard.core.method.voting.Borda;
import dev.steelyard.core.method.voting.Condorcet;
import dev.steelyard.core.method.voting.Copeland;
import dev.steelyard.core.method.voting.ImprovedBorda;
import dev.steelyard.core.method.voting.Kemeny;
import dev.steelyard.core.method.voting.Schulze;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.parameter.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The methods that can be asked for by name. Immutable. */
public final class MethodCatalogue {

  private static final List<MethodDefinition> BUILT_IN =
      List.of(
          WeightedSum.DEFINITION,
          ElectreI.DEFINITION,
          ElectreII.DEFINITION,
          ElectreIII.DEFINITION,
          ElectreIS.DEFINITION,
          ElectreIV.DEFINITION,
          ElectreIveto.DEFINITION,
          Uta.DEFINITION,
          UtaGms.DEFINITION,
          Utadis.DEFINITION,
          Utastar.DEFINITION,
          Oreste.DEFINITION,
          Qualiflex.DEFINITION,
          Regime.DEFINITION,
          Gaia.DEFINITION,
          PrometheeI.DEFINITION,
          PrometheeII.DEFINITION,
          PrometheeIII.DEFINITION,
          PrometheeV.DEFINITION,
          PrometheeVI.DEFINITION,
          Aras.DEFINITION,
          Aroman.DEFINITION,
          BalancedSpotis.DEFINITION,
          Cocoso.DEFINITION,
          Codas.DEFINITION,
          Copras.DEFINITION,
          Cradis.DEFINITION,
          Edas.DEFINITION,
          FullMultiplicative.DEFINITION,
          GreyRelational.DEFINITION,
          Mabac.DEFINITION,
          Mairca.DEFINITION,
          Marcos.DEFINITION,
          ModifiedTopsis.DEFINITION,
          MooraRatio.DEFINITION,
          MooraReferencePoint.DEFINITION,
          Moosra.DEFINITION,
          Multimoora.DEFINITION,
          Probid.DEFINITION,
          Rim.DEFINITION,
          Spotis.DEFINITION,
          Sprobid.DEFINITION,
          Todim.DEFINITION,
          Topsis.DEFINITION,
          Vikor.DEFINITION,
          ElectreTriB.DEFINITION,
          ElectreTriC.DEFINITION,
          ElectreTriNB.DEFINITION,
          ElectreTriNC.DEFINITION,
          FlowSort.DEFINITION,
          MrSort.DEFINITION,
          Ahp.DEFINITION,
          Comet.DEFINITION,
          Ervd.DEFINITION,
          Lmaw.DEFINITION,
          Lopm.DEFINITION,
          Ocra.DEFINITION,
          Piv.DEFINITION,
          Psi.DEFINITION,
          Rafsi.DEFINITION,
          Ram.DEFINITION,
          Rov.DEFINITION,
          Smart.DEFINITION,
          Waspas.DEFINITION,
          WeightedProduct.DEFINITION,
          Wisp.DEFINITION,
          Borda.DEFINITION,
          Condorcet.DEFINITION,
          Copeland.DEFINITION,
          ImprovedBorda.DEFINITION,
          Kemeny.DEFINITION,
          Schulze.DEFINITION);

  private final Map<String, MethodDefinition> methods;

  private MethodCatalogue(List<MethodDefinition> methods) {
    var byId = new TreeMap<String, MethodDefinition>();
    for (MethodDefinition method : methods) {
      String id = method.description().id();
      MethodDefinition earlier = byId.put(id, method);
      if (earlier != null) {
        throw new IllegalStateException(twice(earlier.description(), method.description()));
      }
    }
    this.methods = Collections.unmodifiableMap(byId);
  }

  private static String twice(MethodDescription one, MethodDescription other) {
    return "method '"
        + one.id()
        + "' is given twice, as \""
        + one.name()
        + "\" and as \""
        + other.name()
        + "\"";
  }

  /**
   * The built-in methods.
   *
   * @return a catalogue
   */
  public static MethodCatalogue standard() {
    return new MethodCatalogue(builtIn());
  }

  private static List<MethodDefinition> builtIn() {
    return BUILT_IN;
  }

  /**
   * The built-in methods and those of every {@link MethodProvider} that a class loader finds.
   *
   * @param loader where to look
   * @return a catalogue
   * @throws IllegalStateException if two methods have the same id
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static MethodCatalogue withPlugins(ClassLoader loader) {
    var all = new ArrayList<>(builtIn());
    ServiceLoader.load(MethodProvider.class, loader)
        .forEach(provider -> all.addAll(provider.methods()));
    return new MethodCatalogue(all);
  }

  /**
   * All methods.
   *
   * @return sorted by id
   */
  public List<MethodDefinition> all() {
    return List.copyOf(methods.values());
  }

  /**
   * The method with an id.
   *
   * @param id an id, for instance {@code weighted-sum}
   * @return its line in the catalogue
   * @throws UnknownMethodException if there is none; it carries the known ids
   */
  public MethodDefinition definition(String id) {
    MethodDefinition method = methods.get(id);
    if (method == null) {
      throw new UnknownMethodException(List.of(unknown(id)));
    }
    return method;
  }

  /**
   * The method that a decision asks for.
   *
   * @param choice its id and what is stated for its parameters
   * @param criteria the ids that settings may name
   * @param alternatives the ids that settings may name
   * @return the method, ready to judge
   * @throws UnknownMethodException if there is no such method
   * @throws InvalidDecisionException if a setting is unknown, missing or wrong; it carries them all
   */
  public AggregationMethod method(
      MethodChoice choice, List<String> criteria, List<String> alternatives) {
    MethodDefinition definition = definition(choice.name());
    var violations = new Violations();
    var scope = new Scope(criteria, alternatives, List.of("method"), violations);
    var values = ParameterValues.read(definition.parameters(), choice.settings(), scope);
    violations.throwIfAny();
    return definition.maker().apply(values.orElseThrow());
  }

  private Violation unknown(String id) {
    return Violation.of(
            ErrorCode.UNKNOWN_METHOD,
            Subject.at("method", "name"),
            "There is no method \"" + id + "\".")
        .choices(id, List.copyOf(methods.keySet()));
  }
}
