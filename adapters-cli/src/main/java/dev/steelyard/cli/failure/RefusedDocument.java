package dev.steelyard.cli.failure;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A document does not state a decision. */
public final class RefusedDocument extends CommandFailure {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String text;
  private final transient List<Violation> violations;
  private final transient Function<Violation, Optional<String>> options;

  /**
   * Refuses a document that cannot be read.
   *
   * @param name as the user gave it
   * @param text the whole document
   * @param cause everything that is wrong with it
   */
  public RefusedDocument(String name, String text, DecisionException cause) {
    this(name, text, cause, violation -> Optional.empty());
  }

  /**
   * Refuses a document that was read but cannot be evaluated.
   *
   * @param name as the user gave it
   * @param text the whole document
   * @param cause everything that is wrong with it
   * @param places where the parts of the decision stand in the document
   */
  public RefusedDocument(
      String name,
      String text,
      DecisionException cause,
      Function<Violation, Optional<Place>> places) {
    this(name, text, cause, places, violation -> Optional.empty());
  }

  /**
   * Refuses a document of which options state a part.
   *
   * @param name as the user gave it
   * @param text the whole document
   * @param cause everything that is wrong with it and with the options
   * @param places where the parts of the decision stand in the document
   * @param options the option that states what is wrong; empty when the document does
   */
  public RefusedDocument(
      String name,
      String text,
      DecisionException cause,
      Function<Violation, Optional<Place>> places,
      Function<Violation, Optional<String>> options) {
    super(cause.getMessage());
    this.name = name;
    this.text = text;
    this.options = options;
    this.violations =
        cause
            .placed(each -> options.apply(each).isPresent() ? Optional.empty() : places.apply(each))
            .violations();
    initCause(cause);
  }

  /**
   * The name of the document.
   *
   * @return as the user gave it
   */
  public String name() {
    return name;
  }

  /**
   * The document.
   *
   * @return its whole text
   */
  public String text() {
    return text;
  }

  /**
   * Everything that is wrong with it.
   *
   * @return at least one violation
   */
  public List<Violation> violations() {
    return violations;
  }

  /**
   * The option that states what is wrong.
   *
   * @param violation one of those of this refusal
   * @return the option as it was written; empty when the document states it
   */
  public Optional<String> option(Violation violation) {
    return options.apply(violation);
  }
}
