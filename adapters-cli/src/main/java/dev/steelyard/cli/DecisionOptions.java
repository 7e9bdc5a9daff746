package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.document.ReadDecision;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.interview.AnswerText;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.DecisionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which decision a command is about, and what the command line adds to it. */
final class DecisionOptions {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      completionCandidates = TemplateIds.class,
      description = "A decision file, - for standard input, or a built-in decision.")
  private String file;

  @Option(
      names = "--answer",
      paramLabel = "QUESTION=ANSWER",
      description = "Answer a question of the decision. May be repeated.")
  private List<String> answers = new ArrayList<>();

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "Read answers from a file, in JSON or YAML.")
  private String answersFile;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      completionCandidates = MethodIds.class,
      description = "Use another aggregation method; see: steelyard methods")
  private String method;

  @Mixin private SettingOptions settings = new SettingOptions();

  String file() {
    return file;
  }

  /** What {@code --param} says. */
  Map<String, Setting> settings() {
    return settings.settings();
  }

  /** Whether the command line gives answers. */
  boolean givesAnswers() {
    return !answers.isEmpty() || answersFile != null;
  }

  AnsweredDecision read(DecisionReader reader, SteelyardCommand steelyard) {
    AnsweredDecision answered = readForWeights(reader, steelyard);
    return answered.with(withMethod(answered.decision()));
  }

  /** Settings are those of the weighting then, and the method stays as it is. */
  AnsweredDecision readForWeights(DecisionReader reader, SteelyardCommand steelyard) {
    ReadDecision source = reader.read(file);
    if (reader.hidesFile(file)) {
      steelyard
          .terminal()
          .printMessage(
              "note: \""
                  + file
                  + "\" is the built-in decision; for the file, write ./"
                  + file
                  + "\n");
    }
    Decision decision = withAnswers(withAnswersFile(source.decision(), reader));
    return new AnsweredDecision(source, decision, asWritten());
  }

  private Decision withAnswersFile(Decision decision, DecisionReader reader) {
    if (answersFile == null) {
      return decision;
    }
    var given = reader.readAnswers(answersFile).given();
    Answers all = decision.answers();
    for (var each : given.entrySet()) {
      all = all.with(each.getKey(), each.getValue());
    }
    return answered(decision, all, "--answers " + answersFile);
  }

  private Decision withAnswers(Decision decision) {
    Answers all = decision.answers();
    for (String each : answers) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new WrongUse(
            "\""
                + each
                + "\" is not an answer: write --answer question=answer.\n"
                + "See the questions: steelyard ask "
                + file
                + " --list");
      }
      String question = each.substring(0, equals).strip();
      all = all.with(question, asOffered(decision, question, each.substring(equals + 1).strip()));
    }
    return answered(decision, all, String.join(" ", answerOptions()));
  }

  private static String asOffered(Decision decision, String id, String words) {
    return decision
        .questionnaire()
        .question(id)
        .flatMap(question -> new AnswerText(decision, question).byWords(words))
        .orElse(words);
  }

  private static Decision answered(Decision decision, Answers answers, String option) {
    try {
      return decision.withAnswers(answers);
    } catch (DecisionException refusal) {
      throw new RefusedOption(option, refusal);
    }
  }

  private Decision withMethod(Decision decision) {
    if (method == null && settings.settings().isEmpty()) {
      return decision;
    }
    var choice = method == null ? decision.method() : new MethodChoice(method);
    for (var each : settings.settings().entrySet()) {
      choice = choice.with(each.getKey(), each.getValue());
    }
    return decision.withMethod(choice);
  }

  private List<String> asWritten() {
    var words = new ArrayList<String>();
    if (answersFile != null) {
      words.addAll(List.of("--answers", answersFile));
    }
    words.addAll(answerOptions());
    if (method != null) {
      words.addAll(List.of("--method", method));
    }
    words.addAll(settings.asWritten());
    return words;
  }

  private List<String> answerOptions() {
    var words = new ArrayList<String>();
    answers.forEach(each -> words.addAll(List.of("--answer", each)));
    return words;
  }
}
