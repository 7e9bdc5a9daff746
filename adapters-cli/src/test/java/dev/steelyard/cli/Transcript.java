package dev.steelyard.cli;

/** Everything that one run of a command said. */
record Transcript(int exit, String out, String err) {

  /** As it is kept in a golden file. */
  String text(String command) {
    String said = "$ " + command + "\n" + out;
    String complained = err.isEmpty() ? "" : "--- standard error\n" + err;
    return said + complained + "--- exit " + exit + "\n";
  }
}
