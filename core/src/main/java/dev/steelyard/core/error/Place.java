package dev.steelyard.core.error;

/**
 * Where in a document something stands.
 *
 * @param pointer JSON pointer (RFC 6901) of the value; the empty text is the whole document
 * @param line first line of the span, counted from 1
 * @param column first column of the span in characters, counted from 1
 * @param endColumn column after the last character of the span on the same line
 */
public record Place(String pointer, int line, int column, int endColumn) {}
