package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The questions of a decision and the answers given. */
public final class QuestionScreen {

  private static final String GAP = "   ";

  private final Decision decision;
  private final Surface surface;

  /**
   * The questions of a decision.
   *
   * @param decision with questions
   * @param surface what can be shown
   */
  public QuestionScreen(Decision decision, Surface surface) {
    this.decision = decision;
    this.surface = surface;
  }

  /**
   * What can be answered to a question, the last one being "not sure".
   *
   * @param question of the decision
   * @return the answers, to be numbered from 1
   */
  public List<String> offered(Question question) {
    var offered = new ArrayList<>(question.options(decision.questionnaire().importance()));
    offered.add(Answers.NOT_SURE);
    return offered;
  }

  /**
   * What is shown before the first question.
   *
   * @param count how many questions there are
   * @return lines, each with a line break
   */
  public String welcome(int count) {
    var page = new Page(surface);
    page.paragraph(0, decision.heading().title());
    page.paragraph(
        0, Figures.count(count, "question", "questions") + ". Nothing leaves this computer.");
    page.paragraph(
        0, "Type a number. b goes back, ? says why it is asked, Enter alone goes to your answers.");
    return page.text();
  }

  /**
   * A question and its numbered answers.
   *
   * @param question of the decision
   * @param position for instance {@code 1/8}
   * @return lines, each with a line break
   */
  public String ask(Question question, String position) {
    var page = new Page(surface);
    page.line("").hanging(" " + position + "  ", question.ask());
    List<String> offered = offered(question);
    List<String> numbered =
        IntStream.range(0, offered.size()).mapToObj(i -> (i + 1) + " " + offered.get(i)).toList();
    String line = "      " + String.join(GAP, numbered);
    if (DisplayWidth.of(line) <= surface.width()) {
      page.line(line);
    } else {
      numbered.forEach(each -> page.hanging("      ", each));
    }
    return page.text();
  }

  /**
   * What is said when no question left can change who comes first.
   *
   * @return lines, each with a line break
   */
  public String offerToStop() {
    return new Page(surface)
        .line("")
        .paragraph(
            1,
            "The questions left cannot change who comes first. Enter alone stops here; or go on.")
        .text();
  }

  /**
   * Why a question is asked.
   *
   * @param question of the decision
   * @return lines, each with a line break
   */
  public String why(Question question) {
    return new Page(surface)
        .paragraph(6, question.why().orElse("Its answer changes what counts in this decision."))
        .text();
  }

  /**
   * What is said about input that is no answer.
   *
   * @param question of the decision
   * @return lines, each with a line break
   */
  public String notOffered(Question question) {
    int last = offered(question).size();
    return new Page(surface).paragraph(6, "Please type a number from 1 to " + last + ".").text();
  }

  /**
   * All answers, numbered in the order of the questions.
   *
   * @param answers what was answered so far
   * @return lines, each with a line break
   */
  public String answers(Answers answers) {
    var page = new Page(surface);
    page.line(" Your answers");
    List<Question> questions = decision.questionnaire().questions();
    int width =
        questions.stream().mapToInt(each -> DisplayWidth.of(shown(answers, each))).max().orElse(0);
    for (int i = 0; i < questions.size(); i++) {
      String lead = Fit.right(String.valueOf(i + 1), 4) + "  ";
      String answer = Fit.left(shown(answers, questions.get(i)), width + 2);
      String ask = Fit.printable(questions.get(i).ask());
      page.line(lead + answer + cut(page, ask, DisplayWidth.of(lead + answer)));
    }
    return page.blank().text();
  }

  private static String shown(Answers answers, Question question) {
    return answers.to(question.id()).map(Fit::printable).orElse("(open)");
  }

  private static String cut(Page page, String text, int used) {
    return Fit.cut(text, page.surface().width() - used, page.ellipsis());
  }

  /**
   * All questions with their ids and what can be answered.
   *
   * @return lines, each with a line break
   */
  public String list() {
    var page = new Page(surface);
    for (Question question : decision.questionnaire().questions()) {
      page.blank().line(page.ink().strong(question.id()));
      page.paragraph(2, question.ask());
      question.why().ifPresent(why -> page.paragraph(2, why));
      page.hanging("  Answers: ", String.join(", ", offered(question)));
    }
    return page.text();
  }
}
