package dev.steelyard.core.engine;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.Certifier;
import dev.steelyard.core.certificate.check.CertificateChecker;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.interview.Interview;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.CertifyDecision;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.CheckDecision;
import dev.steelyard.core.port.ConductInterview;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.RobustnessAnalysis;
import dev.steelyard.core.survey.MethodSurvey;
import dev.steelyard.core.survey.Survey;
import dev.steelyard.core.value.DataAnchors;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Implements every act that adapters call. Immutable and safe for use by several threads. */
public final class DecisionEngine
    implements EvaluateDecision,
        ExplainDecision,
        ConductInterview,
        ChangeDecision,
        CheckDecision,
        CaseEngine,
        RestateWeights,
        SurveyMethods,
        CertifyDecision {

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
    return new OutcomeAssembly(this::judge, options)
        .assemble(judge(decision), DataAnchors.missing(decision));
  }

  private Judgement judge(Decision stated) {
    var data = JudgedData.of(stated);
    AggregationMethod method = method(data);
    Weights weights = data.weights();
    var evaluation = method.evaluate(data.facts().withWeights(weights));
    return new Judgement(
        data.decision(),
        data.table(),
        weights,
        EvaluationCheck.checked(evaluation, data.inPlay()),
        method);
  }

  private AggregationMethod method(JudgedData data) {
    return methods.method(data.decision().method(), data.facts().criteria(), data.inPlay());
  }

  @Override
  public Evaluation rank(Decision decision) {
    return judge(decision).evaluation();
  }

  @Override
  public Fitness fitness(Decision decision) {
    var data = JudgedData.of(decision);
    return method(data).fitness(data.facts().withWeights(data.weights()));
  }

  @Override
  public Weighing weigh(Decision decision) {
    return JudgedData.of(decision).weighing();
  }

  @Override
  public List<WeightingDefinition> weightings() {
    return WeightingCatalogue.standard().all();
  }

  @Override
  public Decision restated(Decision decision, String by, Map<String, Setting> settings) {
    return Restatement.of(decision, by, settings);
  }

  @Override
  public Survey survey(Decision decision) {
    return new MethodSurvey(methods, judge(decision)).run();
  }

  @Override
  public Certificate certify(Decision decision, EvaluationOptions options) {
    var judgement = judge(decision);
    return Certifier.certify(judgement, RobustnessAnalysis.varied(options.variations(), judgement));
  }

  @Override
  public CertificateReport verify(Certificate certificate) {
    return CertificateChecker.check(certificate);
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
    return Stream.concat(
            MethodChecks.endsFromData(decision),
            ModelChecks.warnings(judge(decision), today).stream())
        .toList();
  }

  @Override
  public List<MethodDefinition> methods() {
    return methods.all();
  }
}
