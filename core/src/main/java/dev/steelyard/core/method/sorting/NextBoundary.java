package dev.steelyard.core.method.sorting;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import java.util.ArrayList;
import java.util.List;

/** Which criteria speak for, against or with a veto against reaching a boundary. */
final class NextBoundary {

  private NextBoundary() {}

  static String words(MethodInput input, Credibility credibility, double[] row, double[] boundary) {
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
    return part("for ", supporting) + part(", against ", opposing) + part(", veto ", vetoing);
  }

  private static String part(String word, List<String> criteria) {
    return criteria.isEmpty() ? word + "none" : word + String.join(" ", criteria);
  }
}
