package dev.steelyard.cli;

import dev.steelyard.cli.terminal.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what the makers of this program need to mend a fault, out of sight of its user. */
final class FaultReport {

  private final Surroundings surroundings;

  FaultReport(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Writes a report and names its file; where that fails too, gives the first line of it. */
  String write(Throwable fault) {
    try {
      Path report = Files.createTempFile(surroundings.temporary(), "steelyard-report-", ".txt");
      Files.writeString(report, text(fault));
      return report.toString();
    } catch (IOException noPlace) {
      return fault.toString();
    }
  }

  private static String text(Throwable fault) {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return "steelyard "
        + CliModule.VERSION
        + "\n"
        + "Java "
        + Runtime.version()
        + ", "
        + System.getProperty("os.name")
        + "\n\n"
        + trace;
  }
}
