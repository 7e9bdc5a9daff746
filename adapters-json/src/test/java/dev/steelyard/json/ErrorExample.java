package dev.steelyard.json;

import dev.steelyard.core.error.ErrorCode;

/**
 * A document with one thing wrong, and what must be said about it.
 *
 * @param code the rule that is broken
 * @param document a text in YAML
 * @param where line, column and end column, joined by colons
 * @param message the complete message
 */
public record ErrorExample(ErrorCode code, String document, String where, String message) {

  @Override
  public String toString() {
    return code.id() + ": " + message;
  }
}
