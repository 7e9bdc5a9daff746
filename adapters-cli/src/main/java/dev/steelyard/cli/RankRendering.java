package dev.steelyard.cli;

import dev.steelyard.cli.record.DecisionRecord;
import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.cli.screen.PlainRecords;
import dev.steelyard.cli.screen.RankScreen;
import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;

/** Writes an answer in any format. */
final class RankRendering {

  private final ResultWriter writer;

  @Inject
  RankRendering(ResultWriter writer) {
    this.writer = writer;
  }

  static RankScreen screen(Outcome outcome, NextCommands next, Surface surface) {
    return new RankScreen(outcome, next, surface);
  }

  String text(Outcome outcome, Format format, NextCommands next, Surface surface) {
    return switch (format) {
      case TEXT -> screen(outcome, next, surface).text();
      case PLAIN -> new PlainRecords(outcome).ranking();
      case JSON -> writer.outcome(outcome);
      case MARKDOWN -> new DecisionRecord(outcome, next).text();
    };
  }
}
