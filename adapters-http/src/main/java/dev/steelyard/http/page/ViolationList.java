package dev.steelyard.http.page;

import dev.steelyard.core.error.Violation;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;

/** What is wrong, one entry each: where, what, and what would be right. */
final class ViolationList {

  private ViolationList() {}

  static String title(int count) {
    return count == 1 ? "One thing is wrong" : count + " things are wrong";
  }

  static Element of(List<Violation> violations) {
    return Element.of("ol")
        .in("problem")
        .add(violations.stream().map(ViolationList::entry).toList());
  }

  private static Element entry(Violation violation) {
    var entry = new ArrayList<Element>();
    violation
        .place()
        .map(place -> "Line " + place.line() + ", column " + place.column())
        .ifPresent(where -> entry.add(Element.of("p", where).in("quiet")));
    entry.add(Element.of("p", violation.message()));
    if (!violation.allowed().isEmpty()) {
      entry.add(Element.of("p", "Allowed: " + String.join(", ", violation.allowed()) + "."));
    }
    violation
        .replacement()
        .map(nearest -> "Did you mean “" + nearest + "”?")
        .ifPresent(question -> entry.add(Element.of("p", question)));
    violation.help().ifPresent(help -> entry.add(Element.of("p", help)));
    return Element.of("li").add(entry);
  }
}
