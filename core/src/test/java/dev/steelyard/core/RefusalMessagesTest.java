package dev.steelyard.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.engine.UnfinishedMethod;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.weight.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One complete message for every code that core can refuse with. */
class RefusalMessagesTest {

  private record Refusal(ErrorCode code, Supplier<?> attempt, String message) {

    @Override
    public String toString() {
      return code.id();
    }
  }

  private static final Criterion SUPPORT = Criterion.of("support", "Support", LabelScale.RATING5);

  private static DecisionDraft draft() {
    return new DecisionDraft();
  }

  private static Supplier<?> cell(String criterion, String alternative, Performance performance) {
    return draft().cell(criterion, alternative, performance)::build;
  }

  private static Stream<Refusal> refusals() {
    return Stream.of(ofTheDecision(), ofPerformances(), ofScales(), ofWeights(), ofTheRest())
        .flatMap(List::stream);
  }

  private static List<Refusal> ofTheDecision() {
    return List.of(
        new Refusal(
            ErrorCode.BLANK_TEXT,
            draft().heading(Heading.of(""))::build,
            "The title of a decision is blank."),
        new Refusal(
            ErrorCode.INVALID_DATE,
            draft().heading(dated("24.11.2026"))::build,
            "\"24.11.2026\" is not a calendar date."),
        new Refusal(
            ErrorCode.INVALID_ID,
            draft().alternatives(Alternative.of("node.js", "Node.js"))::build,
            "\"node.js\" cannot be an id: letters, digits, - and _, at most 64 characters."),
        new Refusal(
            ErrorCode.DUPLICATE_ID,
            draft().alternatives(Alternative.of("a", "A"), Alternative.of("a", "B"))::build,
            "The id \"a\" is used more than once."),
        new Refusal(
            ErrorCode.NO_ALTERNATIVES,
            draft().alternatives()::build,
            "A decision needs at least one alternative, but has none."),
        new Refusal(
            ErrorCode.NO_CRITERIA,
            draft().criteria()::build,
            "A decision needs at least one criterion, but has none."));
  }

  private static Heading dated(String date) {
    return new Heading(
        "Hosting",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Refusal> ofPerformances() {
    var sourced =
        new Evidence(
            Optional.empty(),
            Optional.of("tset"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return List.of(
        new Refusal(
            ErrorCode.UNKNOWN_ALTERNATIVE,
            cell("cost", "sever", Performance.of(5)),
            "There is no alternative \"sever\"."),
        new Refusal(
            ErrorCode.UNKNOWN_CRITERION,
            cell("cots", "server", Performance.of(5)),
            "There is no criterion \"cots\"."),
        new Refusal(
            ErrorCode.UNKNOWN_SOURCE,
            draft().cell("cost", "server", new Cell(Performance.of(5), sourced))::build,
            "There is no source \"tset\"."),
        new Refusal(
            ErrorCode.UNKNOWN_LABEL,
            cell("support", "server", Performance.of("god")),
            "\"god\" is not on scale rating5."),
        new Refusal(
            ErrorCode.WRONG_PERFORMANCE,
            cell("support", "server", Performance.of(40)),
            "40 is a number, but scale rating5 has labels."),
        new Refusal(
            ErrorCode.OUTSIDE_SCALE,
            cell("cost", "server", Performance.of(201)),
            "201 is outside this scale, 0 to 200 EUR."),
        new Refusal(
            ErrorCode.INVALID_RANGE,
            cell("cost", "server", Performance.between(90, 50)),
            "A range runs from low to high, but this one runs from 90 to 50."),
        new Refusal(
            ErrorCode.MISSING_PERFORMANCE,
            draft().alternatives(Alternative.of("server", "Virtual server")).criteria(SUPPORT)
                ::buildAsStated,
            "\"Virtual server\" is not judged on \"Support\"."));
  }

  private static List<Refusal> ofScales() {
    return List.of(
        new Refusal(
            ErrorCode.NOT_A_NUMBER,
            () -> NumericScale.of("EUR", Double.NaN, 0),
            "Worst and best of a scale must be finite numbers, but are NaN and 0.0."),
        new Refusal(
            ErrorCode.INVALID_SCALE,
            () -> NumericScale.of("EUR", 40, 40),
            "Worst and best of a scale must differ, but both are 40."),
        new Refusal(
            ErrorCode.INVALID_CURVE,
            () -> new NumericScale(Optional.empty(), 9, 0, List.of(new CurvePoint(0, 100))),
            "A curve must run over the whole scale, from 0 to 9."),
        new Refusal(
            ErrorCode.CONFLICTING_KEYS,
            Steelyard.decision("Hosting")
                    .alternatives("Server")
                    .criterion(
                        "EU",
                        c ->
                            c.unit("km")
                                .scale(LabelScale.PASS_FAIL)
                                .value("Server", Performance.UNKNOWN))
                ::build,
            "Criterion \"EU\" states a scale and unit, worst or best besides."));
  }

  private static List<Refusal> ofWeights() {
    var group =
        new CriteriaGroup(
            "service", "Service", Optional.empty(), List.of(SUPPORT), Optional.empty());
    return List.of(
        new Refusal(
            ErrorCode.INVALID_WEIGHT,
            draft().weights(new Points(Map.of("support", -0.2, "cost", 1.0)))::build,
            "Weight of \"support\" must be a finite number of at least 0, but was -0.2."),
        new Refusal(
            ErrorCode.MISSING_WEIGHT,
            draft().weights(new Points(Map.of("cost", 1.0)))::build,
            "\"Support\" has no weight."),
        new Refusal(
            ErrorCode.WEIGHTS_SUM_TO_ZERO,
            draft().weights(new Points(Map.of("support", 0.0, "cost", 0.0)))::build,
            "At least one weight must be more than 0, but all are 0."),
        new Refusal(
            ErrorCode.CONFLICTING_WEIGHTS,
            draft().criteria(group).weights(new Points(Map.of("service", 1.0, "support", 1.0)))
                ::build,
            "\"Support\" is weighted, and so is a group that holds it."));
  }

  private static List<Refusal> ofTheRest() {
    var question =
        new ChoiceQuestion(
            "team",
            "Who?",
            Optional.empty(),
            List.of(new Choice("one", Map.of()), new Choice("many", Map.of())));
    var silent = new ChoiceQuestion("team", "Who?", Optional.empty(), List.of());
    return List.of(
        new Refusal(
            ErrorCode.UNKNOWN_QUESTION,
            draft().questions(question).answer("teem", "one")::build,
            "There is no question \"teem\"."),
        new Refusal(
            ErrorCode.UNKNOWN_ANSWER,
            draft().questions(question).answer("team", "few")::build,
            "\"few\" is not an answer to question \"team\"."),
        new Refusal(
            ErrorCode.INVALID_QUESTION,
            draft().questions(silent)::build,
            "Question \"team\" must offer two or more different answers besides \"not sure\"."),
        new Refusal(
            ErrorCode.UNKNOWN_METHOD,
            () -> MethodCatalogue.standard().definition("topsys"),
            "There is no method \"topsys\"."),
        new Refusal(ErrorCode.UNKNOWN_KEY, () -> setting("w"), "\"w\" is not a key of \"method\"."),
        new Refusal(
            ErrorCode.MISSING_KEY,
            () -> setting(""),
            "\"v\" is missing; it must be a number from 0 to 1."),
        new Refusal(
            ErrorCode.INAPPLICABLE_METHOD,
            UnfinishedMethod::leavingOneOut,
            "Method \"mine\" did not rank every alternative in play exactly once."),
        new Refusal(
            ErrorCode.INVALID_OPTION,
            () -> VariationPlan.STANDARD.withCount(0),
            "Option variations must be 1 to 10000000, but was 0."));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void the_message_says_what_is_wrong(Refusal refusal) {
    var refused = catchThrowableOfType(DecisionException.class, () -> refusal.attempt().get());

    assertThat(refused.violations()).extracting(Violation::code).containsExactly(refusal.code());
    assertThat(refused).hasMessage(refusal.message());
  }

  /** Reads one parameter, {@code v}, which is left out if something is stated for none. */
  private static Object setting(String name) {
    var parameter = Parameter.of("v", "A share.", Forms.number(0, 1));
    var settings = new LinkedHashMap<String, Setting>();
    if (!name.isEmpty()) {
      settings.put("v", Setting.of(0.5));
      settings.put(name, Setting.of(0.5));
    }
    var violations = new Violations();
    var scope = new Scope(List.of(), List.of(), List.of("method"), violations);
    ParameterValues.read(List.of(parameter), settings, scope);
    violations.throwIfAny();
    return parameter;
  }

  @Test
  void every_code_that_core_refuses_with_has_its_message_here() throws IOException {
    var shown = refusals().map(refusal -> refusal.code().name()).collect(Collectors.toSet());

    assertThat(shown).containsExactlyInAnyOrderElementsOf(codesInMainSources());
  }

  private static TreeSet<String> codesInMainSources() throws IOException {
    var code = Pattern.compile("ErrorCode\\.([A-Z_]+)");
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> code.matcher(read(file)).results())
          .map((MatchResult match) -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
