package dev.steelyard.http.page;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.port.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An interview with the answers given so far, all of which travel in the address.
 *
 * @param template id of the built-in decision
 * @param decision the decision with the answers
 */
record Interview(String template, Decision decision) {

  static Interview of(Template template, Answers answers) {
    return new Interview(template.id(), template.decision().withAnswers(answers));
  }

  Answers answers() {
    return decision.answers();
  }

  Optional<Question> question(String id) {
    return decision.questionnaire().question(id);
  }

  /** Every answer a question offers. */
  List<String> options(Question question) {
    var options = new ArrayList<>(question.options(decision.questionnaire().importance()));
    options.add(Answers.NOT_SURE);
    return options;
  }

  /** Where a question stands among those asked so far, from 1. */
  int number(Question question) {
    int given = List.copyOf(answers().given().keySet()).indexOf(question.id());
    return given < 0 ? answers().given().size() + 1 : given + 1;
  }

  /** The question that was asked before this one. */
  Optional<String> before(Question question) {
    var asked = List.copyOf(answers().given().keySet());
    int number = number(question);
    return number == 1 ? Optional.empty() : Optional.of(asked.get(number - 2));
  }

  /** The address of a page of this interview. */
  Address page(String... name) {
    return name.length == 0
        ? Address.of("interview", template)
        : Address.of("interview", template, name[0]);
  }

  /** The address of a page of this interview, with the answers. */
  Address answered(String... name) {
    return page(name).with(answers());
  }

  /** The address where one question is asked. */
  Address asking(String question) {
    return answered().with("ask", question);
  }
}
