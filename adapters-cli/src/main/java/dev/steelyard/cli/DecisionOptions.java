package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which decision a command is about, and what the command line adds to it. */
final class DecisionOptions {

  @Mixin private AnswerOptions answers = new AnswerOptions();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      completionCandidates = MethodIds.class,
      description = "Use another aggregation method; see: steelyard methods")
  private String method;

  @Mixin private SettingOptions settings = new SettingOptions();

  String file() {
    return answers.file();
  }

  /** Whether the command line gives answers. */
  boolean givesAnswers() {
    return answers.given();
  }

  /** Settings that cannot be read are refused before the file is. */
  AnsweredDecision read(DecisionReader reader, SteelyardCommand steelyard) {
    Map<String, Setting> stated = settings.settings();
    AnsweredDecision answered = answers.read(reader, steelyard);
    return answered
        .with(withMethod(answered.decision(), stated))
        .stating(settings.source("method", "--method", method), asWritten());
  }

  private Decision withMethod(Decision decision, Map<String, Setting> stated) {
    if (method == null && stated.isEmpty()) {
      return decision;
    }
    var choice = method == null ? decision.method() : new MethodChoice(method);
    for (var each : stated.entrySet()) {
      choice = choice.with(each.getKey(), each.getValue());
    }
    return decision.withMethod(choice);
  }

  private List<String> asWritten() {
    var words = new ArrayList<String>();
    if (method != null) {
      words.addAll(List.of("--method", method));
    }
    words.addAll(settings.asWritten());
    return words;
  }
}
