package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.docs.ConsoleBlock.Exchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tries the commands of one block, one after the other. */
final class ConsoleRun {

  private final Desk desk;
  private int exitCode;

  ConsoleRun(Desk desk) {
    this.desk = desk;
  }

  /** The block again, with the real output in it where pages are refreshed. */
  String of(String block) throws IOException, InterruptedException {
    var fresh = new StringBuilder();
    for (Exchange exchange : ConsoleBlock.exchanges(block)) {
      fresh.append(exchange.shown()).append(output(exchange));
    }
    assertThat(exitCode).as("exit code at the end of: " + block).isZero();
    return fresh.toString();
  }

  private String output(Exchange exchange) throws IOException, InterruptedException {
    if (exchange.isExitCode()) {
      String last = exitCode + "\n";
      exitCode = 0;
      return compared(exchange, last);
    }
    assertThat(exitCode).as("exit code before: " + exchange.shown()).isZero();
    if (!exchange.isSteelyard() && !exchange.isCurl()) {
      return exchange.output();
    }
    var printed = desk.run(words(exchange));
    boolean shownProblem = exchange.isCurl() && !exchange.output().isBlank();
    exitCode = shownProblem ? 0 : printed.exitCode();
    return compared(exchange, printed.text());
  }

  /** A command that would wait for a person is only asked how it is used. */
  private static List<String> words(Exchange exchange) {
    var words = new ArrayList<>(exchange.words());
    if (exchange.waits()) {
      words.add("--help");
    }
    return words;
  }

  private static String compared(Exchange exchange, String printed) {
    if (exchange.output().isBlank()) {
      return exchange.output();
    }
    if (exchange.isElided()) {
      assertThat(printed).as(exchange.shown()).matches(exchange.pattern());
      return exchange.output();
    }
    if (!GeneratedParts.refresh()) {
      assertThat(printed).as(exchange.shown()).isEqualTo(shown(exchange, printed));
    }
    return printed;
  }

  /** A blank line between two commands belongs to the page. */
  private static String shown(Exchange exchange, String printed) {
    boolean spaced = exchange.output().equals(printed + "\n");
    return spaced ? printed : exchange.output();
  }
}
