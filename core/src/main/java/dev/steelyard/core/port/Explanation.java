package dev.steelyard.core.port;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why one alternative rather than another.
 *
 * @param comparison the pulls, criterion by criterion
 * @param sentences what can be said about them, in reading order
 */
public record Explanation(Comparison comparison, List<Sentence> sentences) {

  /** Copies the list. */
  public Explanation {
    Objects.requireNonNull(comparison, "comparison");
    sentences = List.copyOf(sentences);
  }

  /**
   * The sentences as one text for people. Programs use {@link #comparison()} instead.
   *
   * @return one sentence per line
   */
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
  }
}
