package dev.steelyard.core.robustness.sampling;

import java.util.List;

/** What a method makes of a sample. */
public final class Trial {

  private final double[] scores;
  private final List<String> categories;

  private Trial(double[] scores, List<String> categories) {
    this.scores = scores.clone();
    this.categories = List.copyOf(categories);
  }

  /**
   * Scores only.
   *
   * @param scores one for each alternative, more is better; copied
   * @return the trial
   */
  public static Trial of(double... scores) {
    return new Trial(scores, List.of());
  }

  /**
   * Scores and categories.
   *
   * @param scores one for each alternative, more is better; copied
   * @param categories one for each alternative; empty if there are none
   * @return the trial
   */
  public static Trial of(double[] scores, List<String> categories) {
    return new Trial(scores, categories);
  }

  void addTo(Tally tally, double... weights) {
    tally.add(scores, weights);
    tally.addCategories(categories);
  }
}
