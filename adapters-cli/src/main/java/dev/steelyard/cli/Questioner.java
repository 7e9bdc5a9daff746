package dev.steelyard.cli;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.interview.Interruption;
import dev.steelyard.cli.interview.Interviewed;
import dev.steelyard.cli.interview.PipedInterview;
import dev.steelyard.cli.interview.TypedInterview;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.port.ConductInterview;
import jakarta.inject.Inject;
import java.util.List;

/** Finds out who can be asked: a person, a pipe, or nobody. */
final class Questioner {

  private final ConductInterview conduct;

  @Inject
  Questioner(ConductInterview conduct) {
    this.conduct = conduct;
  }

  /**
   * Asks. Input that is not typed is only read where the command line gives no answers: a script
   * may have left it open.
   */
  Interviewed interview(
      AnsweredDecision asked,
      DecisionOptions given,
      List<String> only,
      SteelyardCommand steelyard) {
    List<Question> chosen = only.stream().map(id -> question(asked.decision(), id)).toList();
    if (steelyard.mayAsk()) {
      return typed(asked.decision(), chosen, steelyard);
    }
    boolean nothingOpen = chosen.isEmpty() && conduct.interview(asked.decision()).open().isEmpty();
    boolean complete = given.givesAnswers() || nothingOpen;
    Decision answered = complete ? asked.decision() : piped(asked, chosen, steelyard);
    return new Interviewed(answered, Interviewed.Ending.RESULT);
  }

  private Interviewed typed(Decision decision, List<Question> chosen, SteelyardCommand steelyard) {
    var interview =
        new TypedInterview(conduct, steelyard.terminal(), steelyard.messageSurface(), decision);
    return Interruption.during(
        steelyard.terminal(),
        () -> chosen.isEmpty() ? interview.holdAll() : interview.hold(chosen));
  }

  private Decision piped(
      AnsweredDecision asked, List<Question> chosen, SteelyardCommand steelyard) {
    String name = asked.source().name();
    boolean usedUp = name.equals("-");
    if (usedUp || !steelyard.inputAllowed()) {
      throw new WrongUse(nobodyToAsk(name, asked.decision()));
    }
    return new PipedInterview(conduct, steelyard.terminal(), asked.decision(), chosen)
        .hold()
        .orElseThrow(() -> new WrongUse(nobodyToAsk(name, asked.decision())));
  }

  private static Question question(Decision decision, String id) {
    var questionnaire = decision.questionnaire();
    return questionnaire
        .question(id)
        .orElseThrow(
            () ->
                WrongUse.unknown("there is no question \"" + id + "\".", id, questionnaire.ids()));
  }

  private static String nobodyToAsk(String name, Decision decision) {
    var questionnaire = decision.questionnaire();
    Question first = questionnaire.questions().get(0);
    String answer = first.options(questionnaire.importance()).get(0);
    return "this command asks questions, but there is no terminal to ask on.\n"
        + "Give the answers instead:\n"
        + "  steelyard ask "
        + name
        + " --answer '"
        + first.id()
        + "="
        + answer
        + "'\n"
        + "  steelyard ask "
        + name
        + " --answers answers.yaml\n"
        + "See the questions: steelyard ask "
        + name
        + " --list";
  }
}
