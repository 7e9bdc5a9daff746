package dev.steelyard.json.certificate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Enum constants as words of documents. */
final class Constants {
  private Constants() {}

  static List<String> words(Enum<?>... constants) {
    return Stream.of(constants)
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
