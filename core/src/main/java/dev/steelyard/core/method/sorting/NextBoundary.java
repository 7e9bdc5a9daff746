package dev.steelyard.core.method.sorting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import java.util.ArrayList;
import java.util.Optional;

/** Which criteria speak for, against or with a veto against reaching a boundary. */
final class NextBoundary {

  private NextBoundary() {}

  /** The votes on the boundary above a row, if there is one. */
  static Optional<Step.Ballot> ballot(
      MethodInput input, Credibility credibility, double[] row, Optional<double[]> boundary) {
    return boundary.map(above -> votes(input, credibility, row, above));
  }

  private static Step.Ballot votes(
      MethodInput input, Credibility credibility, double[] row, double[] boundary) {
    var supporting = new ArrayList<String>();
    var opposing = new ArrayList<String>();
    var vetoing = new ArrayList<String>();
    for (int j = 0; j < row.length; j++) {
      String criterion = input.criteria().get(j);
      if (credibility.vetoes(j, row[j], boundary[j])) {
        vetoing.add(criterion);
      } else if (credibility.support(j, row[j], boundary[j]) > 0) {
        supporting.add(criterion);
      } else {
        opposing.add(criterion);
      }
    }
    return new Step.Ballot(supporting, opposing, vetoing);
  }
}
