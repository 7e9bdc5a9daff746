package dev.steelyard.cli;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.core.decision.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Parameters of a method or a weighting on the command line. */
final class SettingOptions {

  @Option(
      names = "--param",
      paramLabel = "PARAMETER=VALUE",
      description =
          "Set a parameter to a number, a word, true or false. May be repeated. What is larger"
              + " belongs into the file.")
  private List<String> settings = new ArrayList<>();

  Map<String, Setting> settings() {
    var all = new LinkedHashMap<String, Setting>();
    for (String each : settings) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new WrongUse("\"" + each + "\" is not a setting: write --param parameter=value.");
      }
      all.put(each.substring(0, equals).strip(), setting(each.substring(equals + 1).strip()));
    }
    return all;
  }

  private static Setting setting(String text) {
    if (text.equals("true") || text.equals("false")) {
      return new Setting.Truth(text.equals("true"));
    }
    try {
      return Setting.of(Double.parseDouble(text));
    } catch (NumberFormatException word) {
      return Setting.of(text);
    }
  }

  List<String> asWritten() {
    var words = new ArrayList<String>();
    settings.forEach(each -> words.addAll(List.of("--param", each)));
    return words;
  }
}
