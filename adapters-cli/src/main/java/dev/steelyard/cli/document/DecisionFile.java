package dev.steelyard.cli.document;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.DocumentFormat;

/** A file that a decision is written to, in the notation that its ending stands for. */
public final class DecisionFile {

  private final OutputFile file;
  private final DocumentFormat format;
  private final Terminal terminal;

  /**
   * A file to write.
   *
   * @param formats all notations
   * @param terminal where to ask whether it may be replaced
   * @param name as the user gave it
   * @throws WrongUse if its ending stands for no notation
   */
  public DecisionFile(Formats formats, Terminal terminal, String name) {
    this.file = new OutputFile(terminal, name);
    this.terminal = terminal;
    this.format =
        formats
            .byEnding(name)
            .orElseThrow(
                () ->
                    new WrongUse(
                        "\""
                            + name
                            + "\" does not say how to write a decision.\n"
                            + "Endings: ."
                            + String.join(", .", formats.endings())
                            + "."));
  }

  /**
   * Makes sure that the file may be written.
   *
   * @param overwrite what to do when it is there already
   * @return this file
   */
  public DecisionFile claim(Overwrite overwrite) {
    file.claim(overwrite);
    return this;
  }

  /**
   * Writes a decision.
   *
   * @param decision with its answers
   */
  public void write(Decision decision) {
    write(format.write(decision));
  }

  /**
   * Writes a document.
   *
   * @param text in the notation of this file
   */
  public void write(String text) {
    file.write(text);
    terminal.printMessage("Wrote \"" + file.name() + "\".\n");
  }

  /**
   * The notation of the file.
   *
   * @return its format
   */
  public DocumentFormat format() {
    return format;
  }
}
