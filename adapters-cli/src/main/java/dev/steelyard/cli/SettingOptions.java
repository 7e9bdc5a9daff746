package dev.steelyard.cli;

import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Parameters of a method or a weighting on the command line. */
final class SettingOptions {

  private static final String OPTION = "--param";

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?\\.?(?:nan|inf|infinity)");

  @Option(
      names = OPTION,
      paramLabel = "PARAMETER=VALUE",
      description =
          "Set a parameter to a number, a word, true or false. May be repeated. What is larger"
              + " belongs into the file.")
  private List<String> written = new ArrayList<>();

  boolean given() {
    return !written.isEmpty();
  }

  Map<String, Setting> settings() {
    var all = new LinkedHashMap<String, Setting>();
    written.forEach(each -> all.put(name(each), setting(each)));
    if (all.size() < written.size()) {
      throw new WrongUse("a parameter is set twice: " + String.join(" ", asWritten()));
    }
    return all;
  }

  /** Says of each parameter which option states it, and which one states the choice. */
  SettingSource source(String part, String option, String choice) {
    var options = new LinkedHashMap<String, String>();
    written.forEach(each -> options.put(name(each), asWritten(each)));
    return new SettingSource(
        part, Optional.ofNullable(choice).map(word -> option + " " + word), options);
  }

  private static String name(String written) {
    String name = written.split("=", 2)[0].strip();
    if (name.isEmpty() || value(written).isEmpty()) {
      throw new WrongUse("\"" + written + "\" is not a setting: write --param parameter=value.");
    }
    return name;
  }

  private static String value(String written) {
    return written.substring(written.indexOf('=') + 1).strip();
  }

  private static Setting setting(String written) {
    String value = value(written);
    if (value.equals("true") || value.equals("false")) {
      return new Setting.Truth(value.equals("true"));
    }
    if (!NUMBER.matcher(value).matches() && !NOT_FINITE.matcher(value).matches()) {
      return Setting.of(value);
    }
    return Setting.of(finite(written, value));
  }

  private static double finite(String written, String value) {
    boolean number = NUMBER.matcher(value).matches();
    if (number && Double.isFinite(Double.parseDouble(value))) {
      return Double.parseDouble(value);
    }
    String why = number ? "is too large for a number" : "is not a finite number";
    String message = "\"" + name(written) + "\" " + why + ": " + value + ".";
    Violation refused =
        Violation.of(ErrorCode.NOT_A_NUMBER, Subject.at(name(written)), message)
            .help("Write a plain number such as 40, 0.5 or -3.");
    throw new RefusedOption(asWritten(written), new InvalidDecisionException(List.of(refused)));
  }

  private static String asWritten(String setting) {
    return OPTION + " " + setting;
  }

  List<String> asWritten() {
    var words = new ArrayList<String>();
    written.forEach(each -> words.addAll(List.of(OPTION, each)));
    return words;
  }
}
