package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.survey.Survey;
import dev.steelyard.core.survey.SurveyedMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All methods on one decision, side by side. */
public final class SurveyScreen {

  private static final int ID_WIDTH = 24;
  private static final int AGREEMENT_WIDTH = 6;

  /** An order needs this much room to say something. */
  private static final int LEAST_ORDER_WIDTH = 24;

  private static final String NOTHING = "-";

  private final Survey survey;
  private final Vocabulary names;
  private final Page page;

  /**
   * The screen of a survey.
   *
   * @param survey all methods on one decision
   * @param surface what can be shown
   */
  public SurveyScreen(Survey survey, Surface surface) {
    this.survey = survey;
    this.names = new Vocabulary(survey.decision());
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @param next what may be run next
   * @return lines, each with a line break
   */
  public String text(NextCommands next) {
    page.paragraph(0, survey.decision().heading().title()).blank();
    if (survey.reference().ranking().ranked().size() < 2) {
      page.paragraph(2, "There are no two alternatives in play to compare.");
    } else {
      methods(next);
    }
    return page.text();
  }

  private void methods(NextCommands next) {
    page.line("  " + Fit.left("method", ID_WIDTH) + Fit.left("tau-b", AGREEMENT_WIDTH) + "  order");
    ranked().forEach(this::row);
    page.blank();
    page.paragraph(2, agreement()).blank();
    dissenters();
    withRemarks(next);
    withoutRanking();
    page.paragraph(2, "Read about a method: steelyard methods METHOD");
  }

  private List<SurveyedMethod> ranked() {
    return survey.methods().stream().filter(each -> each.evaluation().isPresent()).toList();
  }

  /** The order stands beside the method, or below it where there is no room. */
  private void row(SurveyedMethod each) {
    String own = each.description().id().equals(survey.reference().method()) ? "*" : " ";
    String tau = each.agreement().isPresent() ? figure(each.agreement().getAsDouble()) : NOTHING;
    String before =
        own
            + " "
            + Fit.left(each.description().id(), ID_WIDTH)
            + Fit.left(tau, AGREEMENT_WIDTH)
            + "  ";
    String order = Fit.printable(order(each.evaluation().orElseThrow().ranking()));
    int room = page.surface().width() - DisplayWidth.of(before);
    if (room < LEAST_ORDER_WIDTH) {
      page.line(before);
      page.line("    " + Fit.cut(order, page.surface().width() - 4, page.ellipsis()));
    } else {
      page.line(before + Fit.cut(order, room, page.ellipsis()));
    }
  }

  private static String figure(double agreement) {
    return String.format(Locale.ROOT, "%.2f", Math.rint(agreement * 100) / 100 + 0.0);
  }

  /** Names with the rank in between: equal ones are joined by an equals sign. */
  private String order(Ranking ranking) {
    var text = new StringBuilder();
    int previous = 0;
    for (var each : ranking.ranked()) {
      String sign = each.rank() == previous ? " = " : " > ";
      text.append(previous == 0 ? "" : sign).append(names.alternative(each.alternative()));
      previous = each.rank();
    }
    return text.toString();
  }

  private String agreement() {
    long agree = ranked().stream().filter(each -> each.dissent().isEmpty()).count();
    return agree
        + " of "
        + ranked().size()
        + " methods put first what "
        + survey.reference().method()
        + " (*) puts first. tau-b is Kendall's measure of agreement with its whole order: 1 for the"
        + " same, -1 for the reverse.";
  }

  private void dissenters() {
    var dissent = ranked().stream().flatMap(each -> each.dissent().stream()).toList();
    if (!dissent.isEmpty()) {
      page.line("  Why others differ");
      page.list(dissent.stream().map(Sentence::text).toList()).blank();
    }
  }

  private void withRemarks(NextCommands next) {
    var degenerate =
        ranked().stream()
            .filter(each -> each.fitness().level() == Fitness.Level.DEGENERATE)
            .map(each -> each.description().id())
            .toList();
    if (!degenerate.isEmpty()) {
      page.hanging("  With remarks: ", String.join(", ", degenerate));
      NextCommands.write(page, "    See them: ", next.fitness());
      page.blank();
    }
  }

  private void withoutRanking() {
    var out = survey.methods().stream().filter(each -> each.evaluation().isEmpty()).toList();
    if (!out.isEmpty()) {
      page.line("  Not run");
      page.list(out.stream().map(SurveyScreen::whyNot).toList()).blank();
    }
  }

  static String whyNot(SurveyedMethod each) {
    String id = each.description().id();
    return each.missing().isEmpty()
        ? id
            + ": "
            + each.fitness().refusals().stream()
                .map(Violation::message)
                .findFirst()
                .orElse("It takes long on this much data. Run it alone: --method " + id)
        : id + " needs " + String.join(", ", each.missing()) + " in the file.";
  }

  /**
   * Records for scripts: {@code method id level agreement first}, with ids of alternatives joined
   * by commas and a hyphen where there is nothing.
   *
   * @param survey all methods on one decision
   * @return lines, each with a line break
   */
  public static String records(Survey survey) {
    var records = new TabRecords();
    for (SurveyedMethod each : survey.methods()) {
      Object agreement =
          each.agreement().isPresent() ? (Object) each.agreement().getAsDouble() : NOTHING;
      String first =
          each.evaluation()
              .map(evaluation -> evaluation.ranking().first().stream())
              .map(ids -> ids.collect(Collectors.joining(",")))
              .orElse(NOTHING);
      records.add("method", each.description().id(), level(each), agreement, first);
    }
    return records.text();
  }

  private static String level(SurveyedMethod each) {
    return each.missing().isEmpty()
        ? each.fitness().level().name().toLowerCase(Locale.ROOT)
        : "unsettled";
  }
}
