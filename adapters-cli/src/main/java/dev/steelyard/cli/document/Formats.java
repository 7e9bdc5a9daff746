package dev.steelyard.cli.document;

import dev.steelyard.core.port.DocumentFormat;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The notations that documents can be written in. */
public final class Formats {

  private static final String WITHOUT_BRACES = "yaml";
  private static final String WITH_BRACES = "json";

  private final List<DocumentFormat> formats;

  @Inject
  Formats(Set<DocumentFormat> formats) {
    this.formats = formats.stream().sorted(Comparator.comparing(DocumentFormat::name)).toList();
  }

  /**
   * The notation of a document: by the ending of its name, else by its first character.
   *
   * @param name as the user gave it
   * @param text the whole document
   * @return the format
   */
  public DocumentFormat of(String name, String text) {
    return byEnding(name).orElseGet(() -> byContent(text));
  }

  /**
   * The notation that the ending of a name stands for.
   *
   * @param name as the user gave it
   * @return empty when no notation has this ending
   */
  public Optional<DocumentFormat> byEnding(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return formats.stream().filter(format -> format.endings().contains(ending)).findFirst();
  }

  /**
   * The notation that a text looks like.
   *
   * @param text the whole document
   * @return JSON for a text that begins with a brace, else YAML
   */
  public DocumentFormat byContent(String text) {
    return named(text.stripLeading().startsWith("{") ? WITH_BRACES : WITHOUT_BRACES);
  }

  private DocumentFormat named(String name) {
    return formats.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseGet(() -> formats.get(0));
  }

  /**
   * The endings of all notations.
   *
   * @return without dots
   */
  public List<String> endings() {
    return formats.stream().flatMap(format -> format.endings().stream()).toList();
  }
}
