package dev.steelyard.http.page;

import dev.steelyard.http.html.Element;
import java.util.Locale;

/**
 * A bar beside a number. It shows nothing that the number does not say, so it is not read aloud.
 */
final class Bar {

  private static final String HEIGHT = "12";

  private Bar() {}

  /** A bar that fills a part, 0 to 1, of its place. */
  static Element of(double part, int alternative) {
    return Element.of("svg")
        .in("bar")
        .with("aria-hidden", "true")
        .with("width", "100%")
        .with("height", HEIGHT)
        .add(rectangle("track", 0, 1))
        .add(rectangle(styleClass(alternative), 0, part));
  }

  /** A rectangle across the whole height; start and width are parts of the place. */
  static Element rectangle(String styleClass, double start, double width) {
    return Element.of("rect")
        .in(styleClass)
        .with("x", percent(start))
        .with("y", "0")
        .with("width", percent(width))
        .with("height", HEIGHT);
  }

  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part * 100);
  }

  /** Alternatives have colours, counted in the order stated; from the fifth on they share one. */
  static String styleClass(int alternative) {
    return alternative < 4 ? "hue" + alternative : "hue4";
  }
}
