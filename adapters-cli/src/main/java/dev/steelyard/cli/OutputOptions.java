package dev.steelyard.cli;

import dev.steelyard.cli.document.OutputFile;
import dev.steelyard.cli.failure.WrongUse;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How and where a result is written. */
final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, plain, json or markdown. Without it, the ending of FILE decides.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of the terminal.")
  private String file;

  @Option(names = "--force", description = "Replace FILE if it is there already.")
  private boolean force;

  @Option(
      names = "--plain",
      description = "One record per line, fields separated by tabs: the same as --format plain.")
  private boolean plain;

  /** Decides where the result goes, and makes sure that it can go there. */
  Delivery delivery(SteelyardCommand steelyard, Set<Format> known) {
    Format chosen = format();
    if (!known.contains(chosen)) {
      throw new WrongUse(
          "this command cannot write " + chosen + ".\nIts formats: " + names(known) + ".");
    }
    if (file == null) {
      return new ScreenDelivery(steelyard, chosen);
    }
    var output = new OutputFile(steelyard.terminal(), file);
    output.claim(steelyard.overwrite(force));
    return new FileDelivery(steelyard.terminal(), chosen, output);
  }

  Delivery delivery(SteelyardCommand steelyard) {
    return delivery(steelyard, EnumSet.allOf(Format.class));
  }

  /** The format that the result will have. */
  Format format() {
    if (plain && format != null && format != Format.PLAIN) {
      throw new WrongUse("--plain and --format " + format + " do not agree: write one of them.");
    }
    if (plain) {
      return Format.PLAIN;
    }
    if (format != null) {
      return format;
    }
    return file == null ? Format.TEXT : Format.byEnding(file);
  }

  private static String names(Set<Format> known) {
    return known.stream().map(Format::toString).collect(Collectors.joining(", "));
  }
}
