package dev.steelyard.cli;

import dev.steelyard.cli.terminal.Surface;

/** Brings a result to where it was asked for. */
interface Delivery {

  /** How the result is to be written. */
  Format format();

  /** What the result will be shown on. */
  Surface surface();

  /** Delivers the result. */
  void deliver(String result);
}
