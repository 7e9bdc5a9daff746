package dev.steelyard.cli;

import dev.steelyard.cli.document.OutputFile;
import dev.steelyard.cli.record.MarkedParts;
import dev.steelyard.cli.terminal.Attached;
import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.terminal.Terminal;

/**
 * Writes a result to a file.
 *
 * @param terminal where to say that it was written
 * @param format how the result is written
 * @param file where to
 */
record FileDelivery(Terminal terminal, Format format, OutputFile file) implements Delivery {

  @Override
  public Surface surface() {
    return new Surface(Attached.USUAL_COLUMNS, true, false);
  }

  @Override
  public void deliver(String result) {
    file.write(format == Format.MARKDOWN ? merged(result) : result);
    terminal.printMessage("Wrote \"" + file.name() + "\".\n");
  }

  /** What people wrote into a record stays. */
  private String merged(String result) {
    return file.present().map(old -> MarkedParts.renewed(old, result)).orElse(result);
  }
}
