package dev.steelyard.core.survey;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankCorrelation;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs every method on one decision, each with the standard values of its parameters. */
public final class MethodSurvey {

  /** Elementary steps that one method may take here; about three seconds. */
  private static final double AFFORDABLE = 3e9;

  private final MethodCatalogue catalogue;
  private final Judgement judgement;
  private final MethodInput input;
  private final double affordable;

  /**
   * A survey.
   *
   * @param catalogue the methods to run
   * @param judgement the decision, judged by its own method
   */
  public MethodSurvey(MethodCatalogue catalogue, Judgement judgement) {
    this(catalogue, judgement, AFFORDABLE);
  }

  MethodSurvey(MethodCatalogue catalogue, Judgement judgement, double affordable) {
    this.affordable = affordable;
    this.catalogue = catalogue;
    this.judgement = judgement;
    this.input = MethodInput.of(judgement.table(), judgement.weights());
  }

  /**
   * What each method makes of the decision.
   *
   * @return every method of the catalogue
   */
  public Survey run() {
    var methods = new ArrayList<SurveyedMethod>();
    catalogue.all().forEach(definition -> methods.add(surveyed(definition)));
    return new Survey(judgement.decision(), judgement.evaluation(), methods);
  }

  private SurveyedMethod surveyed(MethodDefinition definition) {
    boolean own = definition.description().id().equals(judgement.decision().method().name());
    List<String> missing = own ? List.of() : missing(definition);
    if (!missing.isEmpty()) {
      return new SurveyedMethod(
          definition.description(),
          missing,
          Fitness.FIT,
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty());
    }
    return judged(definition, own ? judgement.method() : standard(definition));
  }

  private static List<String> missing(MethodDefinition definition) {
    return definition.parameters().stream()
        .filter(Parameter::required)
        .map(Parameter::name)
        .toList();
  }

  private AggregationMethod standard(MethodDefinition definition) {
    Map<String, Setting> nothing = Collections.emptyMap();
    var choice = new MethodChoice(definition.description().id(), nothing);
    return catalogue.method(choice, input.criteria(), input.alternatives());
  }

  private SurveyedMethod judged(MethodDefinition definition, AggregationMethod method) {
    Fitness fitness = method.fitness(input);
    boolean run = fitness.level() != Fitness.Level.REFUSED && affordable(definition);
    Optional<Evaluation> evaluation = run ? evaluation(method) : Optional.empty();
    return new SurveyedMethod(
        definition.description(),
        List.of(),
        fitness,
        evaluation,
        evaluation.map(this::agreement).orElse(OptionalDouble.empty()),
        evaluation.flatMap(each -> dissent(definition, each)));
  }

  /** The method of the decision has run already, so it can wait for it. */
  private boolean affordable(MethodDefinition definition) {
    var description = definition.description();
    return description.id().equals(judgement.decision().method().name())
        || description.effort().operations(input.rows(), input.width()) <= affordable;
  }

  private Optional<Evaluation> evaluation(AggregationMethod method) {
    try {
      return Optional.of(method.evaluate(input));
    } catch (InapplicableMethodException refused) {
      return Optional.empty();
    }
  }

  private OptionalDouble agreement(Evaluation evaluation) {
    return RankCorrelation.of(judgement.ranking(), evaluation.ranking()).kendallTauB();
  }

  private Optional<Sentence> dissent(MethodDefinition definition, Evaluation evaluation) {
    var first = judgement.ranking().first();
    var other = evaluation.ranking().first();
    return first.containsAll(other)
        ? Optional.empty()
        : Optional.of(new Dissent(judgement, input, evaluation).sentence(definition.description()));
  }
}
