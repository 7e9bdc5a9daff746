package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Measure;

/**
 * In what the parts of a comparison are measured.
 *
 * @param split how they were found
 * @param decimals to how many decimals they are shown
 * @param error the largest error of a part
 */
record MeasureDocument(String split, String unit, int decimals, double error) {

  static MeasureDocument of(Measure measure) {
    return new MeasureDocument(
        Words.of(measure.split()), measure.unit(), measure.decimals(), measure.error());
  }
}
