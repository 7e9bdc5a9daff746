package dev.steelyard.cli.help;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;

/** What is shown to somebody who does not know the command yet. */
public final class Overview {

  private final Surface surface;

  /**
   * An overview.
   *
   * @param surface what can be shown
   */
  public Overview(Surface surface) {
    this.surface = surface;
  }

  /**
   * What is shown when nothing was asked for.
   *
   * @return lines, each with a line break
   */
  public String welcome() {
    return HelpText.named("welcome").on(new Page(surface)).text();
  }

  /**
   * All commands and topics.
   *
   * @return lines, each with a line break
   */
  public String all() {
    return HelpText.named("overview").on(new Page(surface)).text();
  }
}
