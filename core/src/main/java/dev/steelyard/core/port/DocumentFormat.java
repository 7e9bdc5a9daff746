package dev.steelyard.core.port;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import java.util.List;

/**
 * A notation for decisions, such as JSON or YAML. Writing and then reading gives an equal decision.
 */
public interface DocumentFormat {

  /**
   * The name people ask for it by.
   *
   * @return for instance {@code json}
   */
  String name();

  /**
   * The media types it is sent as.
   *
   * @return the preferred one first, lower case
   */
  List<String> mediaTypes();

  /**
   * The endings of file names that hold it.
   *
   * @return lower case, without a dot, the preferred one first
   */
  List<String> endings();

  /**
   * Reads a decision.
   *
   * @param text the whole document
   * @return the decision and the places of its parts
   * @throws dev.steelyard.core.error.UnreadableDocumentException if the text is not well-formed or
   *     over a limit
   * @throws dev.steelyard.core.error.InvalidDecisionException with everything else that is wrong,
   *     each with its place
   */
  DecisionDocument read(String text);

  /**
   * Reads answers to questions: an object of question ids and answers, or one that holds it as
   * {@code answers}.
   *
   * @param text the whole document
   * @return the answers, not yet compared with any questions
   * @throws dev.steelyard.core.error.DecisionException as {@link #read}
   */
  Answers readAnswers(String text);

  /**
   * Writes a decision in its canonical form.
   *
   * @param decision the decision
   * @return a document that ends with a line break
   */
  String write(Decision decision);
}
