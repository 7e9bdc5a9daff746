package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.document.ReadDecision;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.interview.AnswerText;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which decision a command is about, and the answers that the command line adds to it. */
final class AnswerOptions {

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

  String file() {
    return file;
  }

  /** Whether the command line gives answers. */
  boolean given() {
    return !answers.isEmpty() || answersFile != null;
  }

  AnsweredDecision read(DecisionReader reader, SteelyardCommand steelyard) {
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
    return new AnsweredDecision(source, decision, asWritten(), SettingSource.NONE);
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

  private List<String> asWritten() {
    var words = new ArrayList<String>();
    if (answersFile != null) {
      words.addAll(List.of("--answers", answersFile));
    }
    words.addAll(answerOptions());
    return words;
  }

  private List<String> answerOptions() {
    var words = new ArrayList<String>();
    answers.forEach(each -> words.addAll(List.of("--answer", each)));
    return words;
  }
}
