package com.example.table;

import dev.steelyard.core.DecisionBuilder;
import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Small decisions in numbers, one line per criterion:
 *
 * <pre>
 * Which room?;points;worst;best;Town hall;Library
 * Seats;60;20;60;50;30
 * Rent;40;200;0;150;50
 * </pre>
 *
 * <p>It knows neither labels nor ranges, groups, evidence or questions, and does not write them.
 */
public final class CsvFormat implements DocumentFormat {

  private static final int FIRST_ALTERNATIVE = 4;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/csv");
  }

  @Override
  public List<String> endings() {
    return List.of("csv");
  }

  @Override
  public DecisionDocument read(String text) {
    List<String> lines = text.lines().toList();
    String[] head = lines.get(0).split(";");
    DecisionBuilder decision = Steelyard.decision(head[0]);
    for (int k = FIRST_ALTERNATIVE; k < head.length; k++) {
      decision.alternatives(head[k]);
    }
    for (int line = 1; line < lines.size(); line++) {
      criterion(decision, head, lines.get(line).split(";"), line + 1);
    }
    return new Table(decision.build());
  }

  private static void criterion(DecisionBuilder decision, String[] head, String[] row, int line) {
    decision.criterion(
        row[0],
        criterion -> {
          criterion.weight(number(row[1], line)).worst(number(row[2], line));
          criterion.best(number(row[3], line));
          for (int k = FIRST_ALTERNATIVE; k < row.length; k++) {
            criterion.value(head[k], number(row[k], line));
          }
        });
  }

  private static double number(String text, int line) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      String message = "\"" + text + "\" is not a number.";
      throw new UnreadableDocumentException(
          List.of(
              Violation.of(ErrorCode.NOT_A_NUMBER, Subject.at(), message)
                  .at(new Place("", line, 1, 1))));
    }
  }

  @Override
  public Answers readAnswers(String text) {
    return Answers.NONE;
  }

  @Override
  public String write(Decision decision) {
    return head(decision)
        + decision.criteria().leaves().stream()
            .map(criterion -> row(decision, criterion))
            .collect(Collectors.joining());
  }

  private static String head(Decision decision) {
    return decision.alternatives().stream()
        .map(Alternative::name)
        .collect(Collectors.joining(";", decision.heading().title() + ";points;worst;best;", "\n"));
  }

  private static String row(Decision decision, Criterion criterion) {
    if (!(criterion.scale() instanceof NumericScale scale)) {
      throw new IllegalArgumentException(
          "csv holds numbers only, but " + criterion.name() + " has none");
    }
    double points = Weights.statedPoints(decision).get(criterion.id());
    String start = criterion.name() + ";" + points + ";" + scale.worst() + ";" + scale.best() + ";";
    return decision.alternativeIds().stream()
        .map(id -> decision.cell(criterion.id(), id).performance().text())
        .collect(Collectors.joining(";", start, "\n"));
  }

  /** Places of single parts are not known; messages then speak of the whole document. */
  private record Table(Decision decision) implements DecisionDocument {

    @Override
    public Optional<Place> place(Subject subject) {
      return Optional.empty();
    }
  }
}
