package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionFile;
import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.document.Formats;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.interview.Interviewed;
import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.cli.screen.QuestionScreen;
import dev.steelyard.core.port.EvaluateDecision;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks the questions of a decision, then shows the result. */
@Command(
    name = "ask",
    description = "Asks the questions of a decision, then shows the result.",
    footer = {
      "steelyard ask backend",
      "steelyard ask backend -o backend.yaml",
      "steelyard ask backend --list",
      "steelyard ask backend --answer team=JavaScript --no-input"
    })
final class AskCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<Formats> formats;
  private final Provider<Questioner> questioner;
  private final Provider<EvaluateDecision> evaluate;
  private final Provider<RankRendering> rendering;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to show the result: text, plain, json or markdown.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the decision with its answers to FILE, in JSON or YAML by its ending.")
  private String file;

  @Option(names = "--force", description = "Replace FILE if it is there already.")
  private boolean force;

  @Option(names = "--list", description = "List the questions and what can be answered.")
  private boolean list;

  @Option(
      names = "--only",
      paramLabel = "QUESTION",
      description = "Ask this question only. May be repeated.")
  private List<String> only = new ArrayList<>();

  @Inject
  AskCommand(
      Provider<DecisionReader> reader,
      Provider<Formats> formats,
      Provider<Questioner> questioner,
      Provider<EvaluateDecision> evaluate,
      Provider<RankRendering> rendering) {
    this.reader = reader;
    this.formats = formats;
    this.questioner = questioner;
    this.evaluate = evaluate;
    this.rendering = rendering;
  }

  @Override
  public ExitCode run() {
    AnsweredDecision asked = decision.read(reader.get(), steelyard);
    if (asked.decision().questionnaire().questions().isEmpty()) {
      throw new WrongUse("\"" + decision.file() + "\" asks no questions.");
    }
    if (list) {
      steelyard.terminal().print(questions(asked).list());
      return ExitCode.DONE;
    }
    Optional<DecisionFile> target = Optional.ofNullable(file).map(this::claimed);
    Interviewed interviewed =
        asked.acted(each -> questioner.get().interview(asked, decision, only, steelyard));
    finish(asked.with(interviewed.decision()), interviewed.ending(), target);
    return ExitCode.DONE;
  }

  private QuestionScreen questions(AnsweredDecision asked) {
    return new QuestionScreen(asked.decision(), steelyard.surface());
  }

  private DecisionFile claimed(String name) {
    return new DecisionFile(formats.get(), steelyard.terminal(), name)
        .claim(steelyard.overwrite(force));
  }

  private void finish(
      AnsweredDecision answered, Interviewed.Ending ending, Optional<DecisionFile> target) {
    switch (ending) {
      case SAVE -> target.orElseGet(this::chosenFile).write(answered.decision());
      case RESULT -> {
        target.ifPresent(each -> each.write(answered.decision()));
        show(answered);
      }
    }
  }

  private DecisionFile chosenFile() {
    String name = decision.file();
    String usual = name.contains(".") ? name : name + ".yaml";
    steelyard.terminal().printMessage(" File to write, Enter for " + usual + ": ");
    String typed = steelyard.terminal().readLine().orElse("").strip();
    return claimed(typed.isEmpty() ? usual : typed);
  }

  private void show(AnsweredDecision answered) {
    var outcome = answered.evaluate(evaluate.get(), variations);
    var surface = language.on(steelyard.surface());
    String result = rendering.get().text(outcome, format, language.on(next(answered)), surface);
    if (format == Format.TEXT && !steelyard.mayAsk()) {
      steelyard.terminal().print(questions(answered).answers(answered.decision().answers()));
    }
    new ScreenDelivery(steelyard, format).deliver(result);
  }

  private NextCommands next(AnsweredDecision answered) {
    var words = new ArrayList<String>();
    if (file == null) {
      answered
          .decision()
          .answers()
          .given()
          .forEach(
              (question, answer) -> words.addAll(List.of("--answer", question + "=" + answer)));
    }
    words.addAll(variations.asWritten());
    return new NextCommands(file == null ? decision.file() : file, words);
  }
}
