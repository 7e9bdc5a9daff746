package dev.steelyard.http.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client is willing to read: the {@code Accept} header (RFC 9110, section 12.5.1). */
public final class Accept {

  private record Range(String type, double quality) {

    boolean covers(String mediaType) {
      if (type.equals("*/*") || type.equals(mediaType)) {
        return true;
      }
      return type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
    }

    int precision() {
      if (type.equals("*/*")) {
        return 0;
      }
      return type.endsWith("/*") ? 1 : 2;
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * Reads the header.
   *
   * @param header its value; empty accepts everything
   * @return what is accepted
   */
  public static Accept of(String header) {
    var ranges = new ArrayList<Range>();
    for (String part : header.split(",")) {
      String[] pieces = part.split(";");
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type, quality(pieces)));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (piece.matches("q=[01](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(piece.substring(2));
      }
    }
    return 1;
  }

  /**
   * The offer that the client likes most.
   *
   * @param offers media types, the preferred one first
   * @return the first of those it likes most, empty when it accepts none
   */
  public Optional<String> choose(List<String> offers) {
    String chosen = null;
    for (String offer : offers) {
      if (quality(offer) > (chosen == null ? 0 : quality(chosen))) {
        chosen = offer;
      }
    }
    return Optional.ofNullable(chosen);
  }

  /**
   * Whether the client is a browser that asks for a page.
   *
   * @return true when it names HTML
   */
  public boolean wantsPage() {
    return ranges.stream()
        .anyMatch(range -> range.type().equals(Reply.HTML) && range.quality() > 0);
  }

  private double quality(String offer) {
    int precision = -1;
    double quality = 0;
    for (Range range : ranges) {
      if (range.covers(offer) && range.precision() > precision) {
        precision = range.precision();
        quality = range.quality();
      }
    }
    return quality;
  }
}
