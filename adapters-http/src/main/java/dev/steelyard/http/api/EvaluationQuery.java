package dev.steelyard.http.api;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.http.exchange.Parameters;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The part of a query that says how to evaluate, and what to change before. */
public final class EvaluationQuery {

  /** The names it understands. */
  public static final List<String> NAMES = List.of("answer", "set", "method", "seed", "variations");

  /** More variations than this are for a program of one's own. */
  public static final int MOST_VARIATIONS = 200_000;

  private final Parameters query;

  /**
   * Reads a query.
   *
   * @param query as it was sent
   */
  public EvaluationQuery(Parameters query) {
    this.query = query;
  }

  /**
   * The decision with the answers, changes and method of the query.
   *
   * @param stated what was sent
   * @param change asks "what if"
   * @return the decision to evaluate
   * @throws dev.steelyard.core.error.InvalidDecisionException with everything that is wrong with
   *     them
   */
  public Decision decision(Decision stated, ChangeDecision change) {
    Decision answered = stated.withAnswers(answers(stated.answers(), query));
    List<String> changes = query.all("set");
    Decision changed = changes.isEmpty() ? answered : change.change(answered, changes);
    return query.first("method").map(MethodChoice::new).map(changed::withMethod).orElse(changed);
  }

  /**
   * Works with a decision of this query. What is refused on the way is refused with its place in
   * the document, unless the query states it.
   *
   * @param document where the decision was read from
   * @param act for instance evaluates the decision
   * @param <T> what the act gives
   * @return what the act gives
   */
  public <T> T placing(DecisionDocument document, Supplier<T> act) {
    try {
      return act.get();
    } catch (DecisionException refusal) {
      throw refusal.placed(
          each -> states(each.subject()) ? Optional.empty() : document.place(each));
    }
  }

  private boolean states(Subject subject) {
    String part = subject.path().stream().findFirst().orElse("");
    return switch (part) {
      case "method" -> query.first("method").isPresent();
      case "weights" -> query.first("by").isPresent();
      default -> false;
    };
  }

  /**
   * Adds the answers of a query, each {@code question=answer}.
   *
   * @param before answers given before
   * @param query as it was sent
   * @return all answers
   * @throws Refusal if one has no equals sign
   */
  public static Answers answers(Answers before, Parameters query) {
    Answers answers = before;
    for (String pair : query.all("answer")) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw wrong("answer", "must be question=answer", pair);
      }
      answers = answers.with(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return answers;
  }

  /**
   * How to evaluate.
   *
   * @return the usual options, with the seed and the number of variations of the query
   * @throws Refusal if one of them is not a number in its range
   */
  public EvaluationOptions options() {
    VariationPlan plan =
        VariationPlan.STANDARD.withSeed(
            number("seed", VariationPlan.STANDARD.seed(), Long.MIN_VALUE, Long.MAX_VALUE));
    boolean stated = query.first("variations").isPresent();
    return new EvaluationOptions(
        stated ? plan.withCount((int) variations()) : plan, EvaluationOptions.STANDARD.rules());
  }

  private long variations() {
    return number("variations", VariationPlan.STANDARD.count(), 1, MOST_VARIATIONS);
  }

  private long number(String name, long standard, long least, long most) {
    String text = query.first(name).orElseGet(() -> String.valueOf(standard));
    long number = parsed(name, text);
    if (number < least || number > most) {
      throw wrong(name, String.format(Locale.ROOT, "must be %,d to %,d", least, most), text);
    }
    return number;
  }

  private static long parsed(String name, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notWhole) {
      throw wrong(name, "must be a whole number", text);
    }
  }

  private static Refusal wrong(String name, String rule, String actual) {
    String message = "Parameter " + name + " " + rule + ", but was \"" + actual + "\".";
    return ProblemDetails.INVALID_REQUEST.refusal(
        message, Violation.of(ErrorCode.INVALID_OPTION, Subject.at("query", name), message));
  }
}
