package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerformanceRulesTest {

  private static final List<String> RATINGS =
      List.of("poor", "fair", "good", "very good", "excellent");

  private static Violation missing(String criterion, String alternative, String message) {
    return Violation.of(
            ErrorCode.MISSING_PERFORMANCE,
            Subject.at("performances", criterion, alternative),
            message)
        .help("Write \"unknown\" if nobody knows yet.");
  }

  @Test
  void every_cell_that_is_not_stated_is_missing() {
    var draft =
        new DecisionDraft()
            .cell("support", "cloud", Performance.of("good"))
            .cell("cost", "server", Performance.UNKNOWN);

    var refusal = catchThrowableOfType(InvalidDecisionException.class, draft::buildAsStated);

    assertThat(refusal.violations())
        .containsExactly(
            missing("support", "server", "\"Virtual server\" is not judged on \"Support\"."),
            missing("cost", "cloud", "\"Managed platform\" is not judged on \"Monthly cost\"."));
  }

  @Test
  void a_row_for_an_unknown_criterion_is_refused() {
    var draft = new DecisionDraft().cell("cots", "server", Performance.of(5));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("performances", "cots"),
                    "There is no criterion \"cots\".")
                .choices("cots", List.of("support", "cost")));
  }

  @Test
  void a_row_for_a_group_is_refused() {
    var leaf = Criterion.of("cost", "Cost", LabelScale.RATING5);
    var group =
        new CriteriaGroup("money", "Money", Optional.empty(), List.of(leaf), Optional.empty());
    var draft = new DecisionDraft().criteria(group).cell("money", "server", Performance.of("good"));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("performances", "money"),
                    "\"money\" is a group; name one of the criteria inside it.")
                .choices("money", List.of("cost")));
  }

  @Test
  void a_cell_for_an_unknown_alternative_is_refused() {
    var draft = new DecisionDraft().cell("support", "sever", Performance.of("good"));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_ALTERNATIVE,
                    Subject.at("performances", "support", "sever"),
                    "There is no alternative \"sever\".")
                .choices("sever", List.of("server", "cloud")));
  }

  @Test
  void a_label_that_is_not_on_the_scale_is_refused() {
    var draft = new DecisionDraft().cell("support", "server", Performance.of("god"));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_LABEL,
                    Subject.at("performances", "support", "server"),
                    "\"god\" is not on scale rating5.")
                .choices("god", RATINGS));
  }

  @Test
  void a_number_on_a_scale_of_labels_is_refused() {
    var draft = new DecisionDraft().cell("support", "server", Performance.of(40));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.WRONG_PERFORMANCE,
                    Subject.at("performances", "support", "server"),
                    "40 is a number, but scale rating5 has labels.")
                .choices("40", RATINGS)
                .help("If it is measured in numbers, give the criterion worst and best."));
  }

  @Test
  void a_label_on_a_scale_of_numbers_is_refused() {
    var draft = new DecisionDraft().cell("cost", "server", Performance.of("cheap"));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                ErrorCode.WRONG_PERFORMANCE,
                Subject.at("performances", "cost", "server"),
                "\"cheap\" is a label, but this criterion is measured by a number from 0 to 200"
                    + " EUR."));
  }

  @Test
  void a_number_outside_the_scale_is_refused() {
    var draft = new DecisionDraft().cell("cost", "server", Performance.of(200.5));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.OUTSIDE_SCALE,
                    Subject.at("performances", "cost", "server"),
                    "200.5 is outside this scale, 0 to 200 EUR.")
                .help(
                    "Widen worst or best if this value is real; the weights refer to that range."));
  }

  @Test
  void every_mark_of_a_range_that_is_off_the_scale_is_refused() {
    var range = new Performance.Between(Mark.of(-1), Optional.of(Mark.of("x")), Mark.of(300));
    var draft = new DecisionDraft().cell("cost", "server", range);

    assertThat(draft.violations())
        .extracting(Violation::code)
        .containsExactly(
            ErrorCode.OUTSIDE_SCALE, ErrorCode.WRONG_PERFORMANCE, ErrorCode.OUTSIDE_SCALE);
  }

  @Test
  void an_unknown_source_is_refused() {
    var evidence =
        new Evidence(
            Optional.empty(),
            Optional.of("test2"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var draft =
        new DecisionDraft()
            .sources(
                new Source("test", "Test", Optional.empty(), Optional.empty(), Optional.empty()))
            .cell("cost", "server", new Cell(Performance.of(25), evidence));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_SOURCE,
                    Subject.at("performances", "cost", "server", "source"),
                    "There is no source \"test2\".")
                .choices("test2", List.of("test")));
  }
}
