package dev.steelyard.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "AUTO, true, '', '', xterm, true",
    "AUTO, false, '', '', xterm, false",
    "AUTO, true, 1, '', xterm, false",
    "AUTO, true, '', '', dumb, false",
    "AUTO, false, '', 1, xterm, true",
    "AUTO, false, '', 0, xterm, false",
    "AUTO, false, 1, 1, xterm, false",
    "AUTO, false, '', 1, dumb, false",
    "ALWAYS, false, 1, '', dumb, true",
    "NEVER, true, '', 1, xterm, false"
  })
  void decides_by_choice_then_environment_then_screen(
      ColourChoice choice, boolean shown, String off, String forced, String term, boolean colour) {
    Map<String, String> environment = new HashMap<>();
    environment.put("NO_COLOR", off);
    environment.put("CLICOLOR_FORCE", forced);
    environment.put("TERM", term);
    assertThat(choice.allows(shown, environment)).isEqualTo(colour);
  }
}
