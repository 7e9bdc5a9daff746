package dev.steelyard.json.result;

import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.survey.Survey;
import dev.steelyard.core.survey.SurveyedMethod;
import java.util.List;
import java.util.stream.Stream;

/**
 * All methods on one decision.
 *
 * @param reference the id of the decision's own method
 */
record SurveyDocument(String format, String reference, List<LineDocument> methods) {

  static SurveyDocument of(Survey survey) {
    return new SurveyDocument(
        "survey/1",
        survey.reference().method(),
        survey.methods().stream().map(LineDocument::of).toList());
  }

  /**
   * What one method makes of the decision.
   *
   * @param level {@code fit}, {@code degenerate} or {@code refused}; {@code unsettled} if a
   *     parameter must be stated first
   * @param missing those parameters
   * @param agreement Kendall's tau-b with the decision's own method; absent where there is none
   * @param dissent why it puts others first, in words; absent where it does not
   */
  record LineDocument(
      String id,
      String level,
      List<String> missing,
      List<RemarkDocument> remarks,
      List<RankedAlternative> ranking,
      Double agreement,
      SentenceDocument dissent) {

    static LineDocument of(SurveyedMethod method) {
      return new LineDocument(
          method.description().id(),
          method.missing().isEmpty() ? Words.of(method.fitness().level()) : "unsettled",
          method.missing(),
          remarks(method),
          method
              .evaluation()
              .map(evaluation -> evaluation.ranking())
              .map(Ranking::ranked)
              .orElse(List.of()),
          method.agreement().isPresent() ? method.agreement().getAsDouble() : null,
          method.dissent().map(SentenceDocument::of).orElse(null));
    }

    private static List<RemarkDocument> remarks(SurveyedMethod method) {
      return Stream.concat(
              method.fitness().refusals().stream().map(RemarkDocument::of),
              method.fitness().remarks().stream().map(RemarkDocument::of))
          .toList();
    }
  }
}
