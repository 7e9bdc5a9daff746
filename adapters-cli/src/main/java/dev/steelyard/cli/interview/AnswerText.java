package dev.steelyard.cli.interview;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands an answer as people write it: by its words, in any case, or by its number. */
public final class AnswerText {

  private final List<String> offered;

  /**
   * The answers to a question.
   *
   * @param decision that asks it
   * @param question of the decision
   */
  public AnswerText(Decision decision, Question question) {
    var all = new ArrayList<>(question.options(decision.questionnaire().importance()));
    all.add(Answers.NOT_SURE);
    this.offered = List.copyOf(all);
  }

  /**
   * What can be answered.
   *
   * @return "not sure" last
   */
  public List<String> offered() {
    return offered;
  }

  /**
   * The answer with some words.
   *
   * @param words as written
   * @return empty when it is not offered
   */
  public Optional<String> byWords(String words) {
    return offered.stream().filter(each -> each.equalsIgnoreCase(words.strip())).findFirst();
  }

  /**
   * The answer with some words, or with a number.
   *
   * @param text as typed
   * @return empty when it is not offered
   */
  public Optional<String> byWordsOrNumber(String text) {
    Optional<String> meant = byWords(text);
    return meant.isPresent() ? meant : byNumber(text.strip());
  }

  private Optional<String> byNumber(String text) {
    int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    boolean known = number >= 1 && number <= offered.size();
    return known ? Optional.of(offered.get(number - 1)) : Optional.empty();
  }
}
