package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.port.CheckReport;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Problem;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.survey.Survey;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.JsonTreeWriter;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Map;

/**
 * Writes documents in the layout of decision files. Facts that are absent have no key; lists are
 * always there, empty or not.
 */
public final class JsonResults implements ResultWriter {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  /** Has no state but its settings. */
  public JsonResults() {}

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String outcome(Outcome outcome) {
    return print(OutcomeDocument.of(outcome));
  }

  @Override
  public String explanation(Outcome outcome, Explanation explanation) {
    return print(ExplanationDocument.of(outcome, explanation));
  }

  @Override
  public String robustness(Outcome outcome) {
    return print(SurenessDocument.of(outcome));
  }

  @Override
  public String check(List<CheckReport> reports) {
    return print(CheckDocument.of(reports));
  }

  @Override
  public String interview(Decision decision, InterviewState state) {
    return print(InterviewDocument.of(decision, state));
  }

  @Override
  public String templates(List<Template> templates) {
    return print(TemplatesDocument.of(templates));
  }

  @Override
  public String methods(List<MethodDefinition> methods) {
    return print(MethodsDocument.of(methods));
  }

  @Override
  public String conformance(ConformanceReport report) {
    return print(ConformanceDocument.of(report));
  }

  @Override
  public String survey(Survey survey) {
    return print(SurveyDocument.of(survey));
  }

  @Override
  public String weights(Decision decision, Weighing weighing) {
    return print(WeightsDocument.of(decision, weighing));
  }

  @Override
  public String certificate(Certificate certificate) {
    return print(CertificateDocument.of(certificate));
  }

  @Override
  public String problem(Problem problem) {
    return print(ProblemDocument.of(problem));
  }

  @Override
  public String object(Map<String, ?> entries) {
    return print(entries);
  }

  private String print(Object document) {
    try {
      String json = mapper.writeValueAsString(document);
      Node root = new JsonTreeReader(Limits.WIDE).read(json).root();
      return JsonTreeWriter.wide().write((Node.Entries) root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a document of ours cannot be written", impossible);
    }
  }
}
