package dev.steelyard.cli.interview;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.port.ConductInterview;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The interview with a pipe: one answer per line, by number or in words, in the order in which the
 * questions are asked, or {@code question=answer} in any order. An empty line leaves the other
 * questions open; input that simply ends does not, since it may have been cut off.
 */
public final class PipedInterview {

  private final ConductInterview conduct;
  private final Terminal terminal;
  private final List<Question> chosen;
  private final Set<String> answered = new HashSet<>();
  private Decision decision;

  /**
   * An interview.
   *
   * @param conduct says which question matters most
   * @param terminal where the answers come from
   * @param decision what is asked about
   * @param chosen the only questions to ask; all open ones where empty
   */
  public PipedInterview(
      ConductInterview conduct, Terminal terminal, Decision decision, List<Question> chosen) {
    this.conduct = conduct;
    this.terminal = terminal;
    this.chosen = List.copyOf(chosen);
    this.decision = decision;
  }

  /**
   * Reads answers until all questions have one, or an empty line.
   *
   * @return the decision with the answers; empty when there was no input at all
   * @throws WrongUse if a line is not an answer, or the input ends too early
   */
  public Optional<Decision> hold() {
    Optional<String> line = terminal.readLine();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    while (line.isPresent() && !line.get().isBlank()) {
      decision = answered(line.get());
      if (open().isEmpty()) {
        return Optional.of(decision);
      }
      line = terminal.readLine();
    }
    if (line.isEmpty()) {
      throw new WrongUse(endedEarly());
    }
    return Optional.of(decision);
  }

  private List<Question> open() {
    return chosen.isEmpty()
        ? conduct.interview(decision).open()
        : chosen.stream().filter(each -> !answered.contains(each.id())).toList();
  }

  private Decision answered(String line) {
    int equals = line.indexOf('=');
    String id = line.substring(0, Math.max(0, equals)).strip();
    var named = decision.questionnaire().question(id);
    Question question = named.orElseGet(() -> open().get(0));
    String text = named.isPresent() ? line.substring(equals + 1) : line;
    var answers = new AnswerText(decision, question);
    String answer =
        answers
            .byWordsOrNumber(text)
            .orElseThrow(() -> notOffered(question, text.strip(), answers.offered()));
    answered.add(question.id());
    return decision.withAnswers(decision.answers().with(question.id(), answer));
  }

  private static WrongUse notOffered(Question question, String text, List<String> offered) {
    return WrongUse.unknown(
        "\"" + text + "\" is not an answer to question \"" + question.id() + "\".", text, offered);
  }

  private String endedEarly() {
    String missing = open().stream().map(Question::id).collect(Collectors.joining(", "));
    return "the input ended before every question had an answer.\n"
        + "Missing: "
        + missing
        + ".\n"
        + "End the input with an empty line to leave them open.";
  }
}
