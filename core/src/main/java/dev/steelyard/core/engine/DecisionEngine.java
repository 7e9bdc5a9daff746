package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.interview.Interview;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.CheckDecision;
import dev.steelyard.core.port.ConductInterview;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.ListMethods;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Objects;

/** Implements every act that adapters call. Immutable and safe for use by several threads. */
public final class DecisionEngine
    implements EvaluateDecision,
        ExplainDecision,
        ConductInterview,
        ChangeDecision,
        CheckDecision,
        ListMethods {

  /** The version of this library. */
  public static final String VERSION = "1.0.0";

  private final MethodCatalogue methods;

  /**
   * An engine.
   *
   * @param methods the methods that decisions may ask for
   */
  public DecisionEngine(MethodCatalogue methods) {
    this.methods = Objects.requireNonNull(methods, "methods");
  }

  @Override
  public Outcome evaluate(Decision decision, EvaluationOptions options) {
    return new OutcomeAssembly(this::judge, options).assemble(judge(decision));
  }

  private Judgement judge(Decision decision) {
    AggregationMethod method = methods.method(decision.method().name());
    var table = ValueTable.of(decision, Knockouts.inPlay(decision));
    var weights = Weights.of(decision);
    var evaluation = EvaluationCheck.checked(method.evaluate(table, weights), table);
    return new Judgement(decision, table, weights, evaluation);
  }

  @Override
  public Explanation explain(Outcome outcome, String first, String second) {
    return new PairExplanation(outcome).explain(first, second);
  }

  @Override
  public InterviewState interview(Decision decision) {
    return new Interview(this::judge).state(decision);
  }

  @Override
  public Decision change(Decision decision, List<String> changes) {
    return new DecisionChanges(decision).apply(changes);
  }

  @Override
  public List<Warning> check(Decision decision, String today) {
    return ModelChecks.warnings(judge(decision), today);
  }

  @Override
  public List<MethodDescription> methods() {
    return methods.all().stream().map(AggregationMethod::description).toList();
  }
}
