package dev.steelyard.cli.document;

import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.NearestMatch;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads decisions: from a file, from standard input ({@code -}), or a built-in one by its id.
 *
 * <p>A plain name that is the id of a built-in decision always means the built-in one; a file of
 * that name is written as a path, {@code ./backend}. So a command means the same in every folder.
 */
public final class DecisionReader {

  private final Formats formats;
  private final TemplateStore templates;
  private final Terminal terminal;

  @Inject
  DecisionReader(Formats formats, TemplateStore templates, Terminal terminal) {
    this.formats = formats;
    this.templates = templates;
    this.terminal = terminal;
  }

  /**
   * Reads a decision.
   *
   * @param name a file, {@code -} or the id of a built-in decision
   * @return what it states
   * @throws RefusedDocument if it does not state a decision
   * @throws Inaccessible if it cannot be read
   */
  public ReadDecision read(String name) {
    var template = templates.template(name);
    String text = template.map(Template::text).orElseGet(() -> text(name));
    DocumentFormat format = template.isPresent() ? formats.byContent(text) : formats.of(name, text);
    try {
      return new ReadDecision(name, text, format.read(text));
    } catch (DecisionException refusal) {
      throw new RefusedDocument(name, text, refusal);
    }
  }

  /**
   * Reads answers.
   *
   * @param name a file, or {@code -}
   * @return the answers it states
   * @throws RefusedDocument if it does not state answers
   * @throws Inaccessible if it cannot be read
   */
  public Answers readAnswers(String name) {
    String text = new TextFile(terminal).read(name);
    try {
      return formats.of(name, text).readAnswers(text);
    } catch (DecisionException refusal) {
      throw new RefusedDocument(name, text, refusal);
    }
  }

  /**
   * Reads any text.
   *
   * @param name a file, or {@code -}
   * @return what is in it
   * @throws Inaccessible if it cannot be read
   */
  public String text(String name) {
    if (!name.equals(TextFile.STANDARD_INPUT) && !exists(name)) {
      throw new Inaccessible(missing(name));
    }
    return new TextFile(terminal).read(name);
  }

  private boolean exists(String name) {
    try {
      return Files.exists(terminal.surroundings().folder().resolve(name));
    } catch (InvalidPathException notEvenAName) {
      return false;
    }
  }

  private String missing(String name) {
    boolean path = name.contains("/") || name.contains(".");
    String there = "cannot read \"" + name + "\": there is no such file";
    if (path) {
      return there + ".";
    }
    Optional<String> meant = NearestMatch.of(name, templates.ids());
    String advice = meant.map(id -> "\nDid you mean \"" + id + "\"?").orElse("");
    return there + " and no such built-in decision.\nBuilt in: " + builtIn() + "." + advice;
  }

  private String builtIn() {
    return String.join(", ", templates.ids());
  }

  /**
   * Whether a file stands in the way of reading a built-in decision of the same name.
   *
   * @param name as the user gave it
   * @return true when both are there
   */
  public boolean hidesFile(String name) {
    Path file = terminal.surroundings().folder().resolve(name);
    return templates.ids().contains(name) && Files.isRegularFile(file);
  }
}
