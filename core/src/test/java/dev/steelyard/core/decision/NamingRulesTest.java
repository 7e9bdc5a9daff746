package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamingRulesTest {

  private static Criterion criterion(String id, String name) {
    return Criterion.of(id, name, LabelScale.RATING5);
  }

  private static CriteriaGroup group(String id, String name, CriteriaNode... children) {
    return new CriteriaGroup(
        id, name, Optional.empty(), List.of(children), Optional.<WeightStatement>empty());
  }

  private static Source source(String id, String title) {
    return new Source(id, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Violation invalidId(String id, String... path) {
    return Violation.of(
            ErrorCode.INVALID_ID,
            Subject.at(path),
            "\"" + id + "\" cannot be an id: letters, digits, - and _, at most 64 characters.")
        .help("Use a short id and put the full text under \"name\".");
  }

  private static Violation duplicate(String id, String... path) {
    return Violation.of(
        ErrorCode.DUPLICATE_ID, Subject.at(path), "The id \"" + id + "\" is used more than once.");
  }

  private static Violation blank(String id, String... path) {
    return Violation.of(
        ErrorCode.BLANK_TEXT, Subject.at(path), "The name of \"" + id + "\" is blank.");
  }

  @Test
  void a_decision_without_alternatives_is_refused() {
    assertThat(new DecisionDraft().alternatives().violations())
        .containsExactly(
            Violation.of(
                ErrorCode.NO_ALTERNATIVES,
                Subject.at("alternatives"),
                "A decision needs at least one alternative, but has none."));
  }

  @Test
  void a_decision_without_criteria_is_refused() {
    assertThat(new DecisionDraft().criteria().violations())
        .containsExactly(
            Violation.of(
                ErrorCode.NO_CRITERIA,
                Subject.at("criteria"),
                "A decision needs at least one criterion, but has none."));
  }

  @Test
  void a_group_without_criteria_is_refused() {
    assertThat(new DecisionDraft().criteria(group("money", "Money")).violations())
        .containsExactly(
            Violation.of(
                ErrorCode.NO_CRITERIA,
                Subject.at("criteria", "money"),
                "Group \"Money\" needs at least one criterion, but has none."));
  }

  @Test
  void one_alternative_and_one_criterion_are_enough() {
    var draft =
        new DecisionDraft().alternatives(Alternative.of("a", "A")).criteria(criterion("c", "C"));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void ids_must_have_the_form_of_ids() {
    var draft =
        new DecisionDraft()
            .alternatives(Alternative.of("node.js", "Node.js"), Alternative.of("", "Python"))
            .criteria(criterion("a b", "A"), group("g/1", "G", criterion("c", "C")))
            .sources(source("#1", "Test"));

    assertThat(draft.violations())
        .containsExactly(
            invalidId("node.js", "alternatives", "node.js"),
            invalidId("", "alternatives", ""),
            invalidId("a b", "criteria", "a b"),
            invalidId("g/1", "criteria", "g/1"),
            invalidId("#1", "sources", "#1"));
  }

  @Test
  void ids_must_be_unique_among_their_kind() {
    var draft =
        new DecisionDraft()
            .alternatives(Alternative.of("a", "A"), Alternative.of("a", "B"))
            .criteria(criterion("c", "C"), group("g", "G", criterion("c", "C again")))
            .sources(source("s", "S"), source("s", "T"));

    assertThat(draft.violations())
        .containsExactly(
            duplicate("a", "alternatives", "a"),
            duplicate("c", "criteria", "c"),
            duplicate("s", "sources", "s"));
  }

  @Test
  void an_alternative_a_criterion_and_a_source_may_share_an_id() {
    var draft =
        new DecisionDraft()
            .alternatives(Alternative.of("x", "X"))
            .criteria(criterion("x", "X"))
            .sources(source("x", "X"));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void names_must_say_something() {
    var draft =
        new DecisionDraft()
            .alternatives(Alternative.of("a", " "))
            .criteria(criterion("c", ""), group("g", "\t", criterion("d", "D")))
            .sources(source("s", ""));

    assertThat(draft.violations())
        .containsExactly(
            blank("a", "alternatives", "a"),
            blank("c", "criteria", "c"),
            blank("g", "criteria", "g"),
            blank("s", "sources", "s"));
  }
}
