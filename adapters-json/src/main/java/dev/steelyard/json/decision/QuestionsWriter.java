package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;

/** Writes questions and what their answers say. */
final class QuestionsWriter {
  private QuestionsWriter() {}

  static void write(Questionnaire questionnaire, Composer decision) {
    if (!questionnaire.questions().isEmpty()) {
      var composer = new Composer();
      questionnaire
          .questions()
          .forEach(question -> composer.put(question.id(), question(question)));
      decision.put("needs", composer.build());
    }
    if (!questionnaire.importance().equals(ImportanceScale.STANDARD)) {
      decision.put("importance", importance(questionnaire.importance()));
    }
  }

  private static Node question(Question question) {
    var composer = new Composer().put("ask", question.ask()).put("why", question.why());
    if (question instanceof ChoiceQuestion asked) {
      composer.put("options", options(asked.choices()));
    } else if (question instanceof ImportanceQuestion asked) {
      composer.put("importance", asked.importance());
    }
    return composer.build();
  }

  private static Node options(List<Choice> choices) {
    var composer = new Composer();
    choices.forEach(choice -> composer.put(choice.label(), option(choice)));
    return composer.build();
  }

  private static Node option(Choice choice) {
    var composer = new Composer();
    if (!choice.ratings().isEmpty()) {
      composer.put("rate", CellWriter.rows(choice.ratings()));
    }
    return composer.build();
  }

  private static Node importance(ImportanceScale scale) {
    var composer = new Composer();
    scale.points().forEach((answer, points) -> composer.put(answer, Composer.number(points)));
    return composer.put(Answers.NOT_SURE, notSure(scale)).build();
  }

  private static Node notSure(ImportanceScale scale) {
    Node low = Composer.number(scale.notSureLow());
    return scale.notSureLow() == scale.notSureHigh()
        ? low
        : Composer.items(List.of(low, Composer.number(scale.notSureHigh())));
  }
}
