package dev.steelyard.core.method.promethee;

/** The shapes of preference functions that can be asked for by name. */
enum PreferenceShape {
  USUAL(""),
  U_SHAPE("q"),
  V_SHAPE("p"),
  LEVEL("qp"),
  LINEAR("qp"),
  GAUSSIAN("s"),
  POINTS("");

  private final String thresholds;

  PreferenceShape(String thresholds) {
    this.thresholds = thresholds;
  }

  /** The letters of the thresholds it has. */
  String thresholds() {
    return thresholds;
  }
}
