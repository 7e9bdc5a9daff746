package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.survey.Survey;
import dev.steelyard.core.survey.SurveyedMethod;
import java.util.List;

/** What each method makes of one decision. */
public final class FitnessScreen {

  private final Page page;

  /**
   * An empty screen.
   *
   * @param surface what can be shown
   */
  public FitnessScreen(Surface surface) {
    this.page = new Page(surface);
  }

  /**
   * Methods that fit, fit with remarks, lack parameters, or refuse.
   *
   * @param survey all methods on one decision
   * @return lines, each with a line break
   */
  public String text(Survey survey) {
    page.paragraph(0, survey.decision().heading().title());
    fit(with(survey, Fitness.Level.FIT));
    remarks(with(survey, Fitness.Level.DEGENERATE));
    unsettled(survey.methods().stream().filter(each -> !each.missing().isEmpty()).toList());
    refused(with(survey, Fitness.Level.REFUSED));
    return page.text();
  }

  private static List<SurveyedMethod> with(Survey survey, Fitness.Level level) {
    return survey.methods().stream()
        .filter(each -> each.missing().isEmpty() && each.fitness().level() == level)
        .toList();
  }

  private void fit(List<SurveyedMethod> methods) {
    if (!methods.isEmpty()) {
      page.blank().line(page.ink().strong("Fit"));
      page.paragraph(
          2, String.join(", ", methods.stream().map(each -> each.description().id()).toList()));
    }
  }

  private void remarks(List<SurveyedMethod> methods) {
    if (!methods.isEmpty()) {
      page.blank().line(page.ink().strong("Fit, with remarks"));
      for (SurveyedMethod each : methods) {
        page.line("  " + each.description().id());
        page.sentences(
            4,
            each.fitness().remarks().stream()
                .map(remark -> remark.message() + " " + remark.help())
                .toList());
      }
    }
  }

  private void unsettled(List<SurveyedMethod> methods) {
    if (!methods.isEmpty()) {
      page.blank().line(page.ink().strong("Need a parameter in the file"));
      methods.forEach(
          each ->
              page.paragraph(
                  2, each.description().id() + ": " + String.join(", ", each.missing())));
    }
  }

  private void refused(List<SurveyedMethod> methods) {
    if (!methods.isEmpty()) {
      page.blank().line(page.ink().strong("Refuse"));
      for (SurveyedMethod each : methods) {
        page.line("  " + each.description().id());
        page.sentences(4, each.fitness().refusals().stream().map(Violation::message).toList());
      }
    }
  }
}
