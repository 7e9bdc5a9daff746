package dev.steelyard.cli;

import dev.steelyard.cli.terminal.Surface;

/**
 * Brings a result to standard output.
 *
 * @param steelyard whose output it is
 * @param format how the result is written
 */
record ScreenDelivery(SteelyardCommand steelyard, Format format) implements Delivery {

  @Override
  public Surface surface() {
    return steelyard.surface();
  }

  @Override
  public void deliver(String result) {
    switch (format) {
      case TEXT -> steelyard.terminal().print(result);
      case PLAIN, JSON, MARKDOWN -> steelyard.terminal().printDocument(result);
    }
  }
}
