package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.weight.Needs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in decisions say what the guide says, claim by claim. */
class BackendDecisionTest {
  private static final List<String> PROJECT =
      List.of("realtime", "sharing", "concurrency", "upkeep", "data", "gentle", "prototype");

  private final Decision backend = decision("backend");

  private static Decision decision(String id) {
    return new BuiltInDecisions().template(id).orElseThrow().decision();
  }

  private static String shown(Cell cell) {
    return cell.performance().text().replaceAll(" \\(.*", "");
  }

  @Test
  void every_rating_is_the_one_of_the_table() {
    List<List<String>> ratings =
        backend.performances().rows().entrySet().stream()
            .map(row -> List.of(row.getKey(), shown(row, "node"), shown(row, "python")))
            .toList();

    assertThat(ratings).isEqualTo(Table.rows("ratings.txt"));
  }

  private static String shown(Map.Entry<String, Map<String, Cell>> row, String alternative) {
    return shown(row.getValue().get(alternative));
  }

  @Test
  void every_rating_ranges_one_step_either_side_unless_it_is_certain() {
    backend
        .performances()
        .rows()
        .forEach(
            (criterion, row) ->
                row.values().stream()
                    .filter(Cell::known)
                    .forEach(
                        cell ->
                            assertThat(cell.performance())
                                .as(criterion)
                                .isEqualTo(expected(criterion, shown(cell)))));
  }

  private static Performance expected(String criterion, String label) {
    boolean certain = label.equals("excellent") && PROJECT.contains(criterion);
    return certain ? Performance.of(label) : oneStepEitherSide(label);
  }

  private static Performance oneStepEitherSide(String label) {
    List<String> labels = LabelScale.RATING5.labels();
    int here = labels.indexOf(label);
    Performance.Between between =
        (Performance.Between)
            Performance.between(
                labels.get(Math.max(0, here - 1)), labels.get(Math.min(4, here + 1)));
    return new Performance.Between(
        between.low(),
        ((Performance.Exactly) Performance.of(label)).marks().stream().findFirst(),
        between.high());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "backend-framework"})
  void every_cell_says_why_and_every_rating_says_from_where(String id) {
    allCells(decision(id))
        .forEach(
            cell -> {
              assertThat(cell.evidence().why()).isPresent();
              assertThat(cell.evidence().source().isPresent() || !cell.known()).isTrue();
            });
  }

  private static Stream<Cell> allCells(Decision decision) {
    Stream<Cell> table =
        decision.performances().rows().values().stream().flatMap(row -> row.values().stream());
    Stream<Cell> answers =
        decision.questionnaire().questions().stream()
            .filter(ChoiceQuestion.class::isInstance)
            .flatMap(question -> ((ChoiceQuestion) question).choices().stream())
            .flatMap(choice -> choice.ratings().values().stream())
            .flatMap(row -> row.values().stream());
    return Stream.concat(table, answers);
  }

  @Test
  void every_claim_is_behind_a_cell_a_question_or_a_note() {
    Set<Integer> traced =
        claims(backend.extensions()).collect(Collectors.toCollection(TreeSet::new));

    assertThat(traced).containsExactlyElementsOf(numbers());
  }

  private static List<Integer> numbers() {
    return Table.rows("claims.txt").stream().map(row -> Integer.valueOf(row.get(0))).toList();
  }

  private static Stream<Integer> claims(Map<String, String> extensions) {
    return extensions.values().stream()
        .flatMap(list -> Arrays.stream(list.replaceAll("[\\[\\]]", "").split(",")))
        .map(Integer::valueOf);
  }

  @Test
  void every_rated_cell_and_every_question_names_its_claims() {
    var expected = new ArrayList<String>();
    backend
        .performances()
        .rows()
        .forEach(
            (criterion, row) ->
                row.keySet().forEach(id -> expected.add("/performances/" + criterion + "/" + id)));
    backend.questionnaire().ids().forEach(id -> expected.add("/needs/" + id));

    assertThat(expected)
        .allSatisfy(pointer -> assertThat(backend.extensions()).containsKey(pointer + "/x-claims"));
  }

  @Test
  void the_companies_that_the_guide_names_are_notes() {
    assertThat(backend.alternative("node").orElseThrow().note().orElseThrow())
        .contains("Netflix", "Uber", "LinkedIn", "Express.js", "NestJS", "Fastify");
    assertThat(backend.alternative("python").orElseThrow().note().orElseThrow())
        .contains("Instagram", "Spotify", "Dropbox", "Django", "Flask");
  }

  @Test
  void the_questions_have_their_fixed_ids_and_answers() {
    assertThat(backend.questionnaire().ids())
        .containsExactly(
            "team",
            "realtime",
            "sharing",
            "concurrency",
            "upkeep",
            "data",
            "gentle",
            "prototype",
            "architecture",
            "budget");
    assertThat(options("team")).containsExactly("JavaScript", "Python", "both", "neither");
    assertThat(options("architecture")).containsExactly("microservices", "one application", "open");
    assertThat(options("budget"))
        .containsExactly("not needed", "nice to have", "important", "critical");
  }

  private List<String> options(String question) {
    return backend
        .questionnaire()
        .question(question)
        .orElseThrow()
        .options(backend.questionnaire().importance());
  }

  @Test
  void an_importance_answer_adds_to_its_own_criterion() {
    for (Question question : backend.questionnaire().questions()) {
      if (question instanceof ImportanceQuestion asked) {
        String criterion = asked.id().equals("budget") ? "price" : asked.id();
        assertThat(asked.importance()).containsExactly(Map.entry(criterion, 1.0));
      }
    }
  }

  @Test
  void the_start_weights_are_those_of_the_model() {
    Needs needs = (Needs) backend.weights();

    assertThat(needs.start())
        .containsExactly(
            Map.entry("headToHead", 60.0), Map.entry("team", 30.0), Map.entry("project", 0.0));
    assertThat(needs.why().orElseThrow()).contains("our judgement");
  }

  @Test
  void the_team_answers_rate_with_certainty() {
    ChoiceQuestion team = (ChoiceQuestion) backend.questionnaire().question("team").orElseThrow();

    List<String> ratings =
        team.choices().stream()
            .map(choice -> choice.ratings().get("team"))
            .map(
                row ->
                    row.get("node").performance().text()
                        + "/"
                        + row.get("python").performance().text())
            .toList();

    assertThat(ratings)
        .containsExactly("excellent/fair", "fair/excellent", "excellent/excellent", "fair/fair");
  }

  @Test
  void the_architecture_answers_move_scalability() {
    ChoiceQuestion asked =
        (ChoiceQuestion) backend.questionnaire().question("architecture").orElseThrow();

    List<String> ratings =
        asked.choices().stream()
            .map(choice -> choice.ratings().get("scalability"))
            .map(row -> shown(row.get("node")) + "/" + shown(row.get("python")))
            .toList();

    assertThat(ratings).containsExactly("very good/good", "good/very good", "very good/very good");
  }

  @Test
  void what_the_guide_does_not_say_of_a_framework_is_unknown() {
    Decision framework = decision("backend-framework");

    assertThat(framework.alternativeIds())
        .containsExactly("express", "nestjs", "fastify", "django", "flask");
    framework
        .performances()
        .rows()
        .forEach(
            (criterion, row) -> {
              assertThat(row.get("nestjs").known()).as(criterion).isFalse();
              assertThat(row.get("fastify").known()).as(criterion).isFalse();
            });
    assertThat(claims(framework.extensions())).contains(4, 8, 13);
  }
}
