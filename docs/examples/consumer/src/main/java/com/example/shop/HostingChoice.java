package com.example.shop;

import static dev.steelyard.core.decision.Rating.FAIR;
import static dev.steelyard.core.decision.Rating.VERY_GOOD;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.json.JsonFormat;
import dev.steelyard.json.YamlFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the answer to a decision file, or to a decision made in Java where no file is named. */
public final class HostingChoice {

  private HostingChoice() {}

  public static void main(String[] arguments) throws IOException {
    try {
      Decision decision = arguments.length == 0 ? inJava() : fromFile(Path.of(arguments[0]));
      System.out.println(answer(decision).sentence());
    } catch (DecisionException refusal) {
      refusal.violations().forEach(violation -> System.err.println(violation.message()));
    }
  }

  static Decision inJava() {
    return Steelyard.decision("Shop hosting")
        .alternatives("Platform", "Server")
        .criterion(
            "Monthly cost",
            cost ->
                cost.weight(40)
                    .unit("EUR")
                    .worst(200)
                    .best(0)
                    .value("Platform", 70)
                    .value("Server", 40))
        .criterion(
            "Support",
            support -> support.weight(60).rate("Platform", VERY_GOOD).rate("Server", FAIR))
        .build();
  }

  static Decision fromFile(Path file) throws IOException {
    boolean json = file.toString().endsWith(".json");
    DocumentFormat format = json ? new JsonFormat() : new YamlFormat();
    return format.read(Files.readString(file)).decision();
  }

  static Outcome answer(Decision decision) {
    return Steelyard.standard().evaluate(decision);
  }
}
