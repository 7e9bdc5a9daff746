package dev.steelyard.core.method;

/**
 * What a method is, for catalogues and for people.
 *
 * @param id stable kebab-case name used in decision files
 * @param name the name in the literature
 * @param family what kind of method it is, for instance {@code value}
 * @param summary what it does, in one sentence
 * @param source author, year and title
 */
public record MethodDescription(
    String id, String name, String family, String summary, String source) {}
