package dev.steelyard.core.decision;

import java.util.List;
import java.util.Optional;

/**
 * A plain question whose answer changes performances or weights. Every question may be left open.
 */
public sealed interface Question permits ChoiceQuestion, ImportanceQuestion {

  /**
   * The name answers refer to.
   *
   * @return unique among the questions
   */
  String id();

  /**
   * The question in plain words.
   *
   * @return ends with a question mark
   */
  String ask();

  /**
   * Why it is asked.
   *
   * @return one sentence
   */
  Optional<String> why();

  /**
   * The answers it offers besides {@link Answers#NOT_SURE}.
   *
   * @param importance the importance levels of the questionnaire
   * @return in the order they are offered
   */
  List<String> options(ImportanceScale importance);
}
