package dev.steelyard.cli.interview;

import dev.steelyard.cli.failure.Stopped;
import dev.steelyard.cli.screen.QuestionScreen;
import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.core.port.ConductInterview;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The interview with a person at a terminal. The score stays hidden until the end, so that answers
 * do not bend toward it.
 */
public final class TypedInterview {

  private static final String PROMPT = "      > ";

  private final ConductInterview conduct;
  private final Terminal terminal;
  private final QuestionScreen screen;
  private final Deque<Decision> earlier = new ArrayDeque<>();
  private Decision decision;
  private boolean finished;

  /**
   * An interview.
   *
   * @param conduct says which question matters most
   * @param terminal where the person is
   * @param surface what the terminal can show
   * @param decision what is asked about
   */
  public TypedInterview(
      ConductInterview conduct, Terminal terminal, Surface surface, Decision decision) {
    this.conduct = conduct;
    this.terminal = terminal;
    this.screen = new QuestionScreen(decision, surface);
    this.decision = decision;
  }

  /**
   * Asks every open question, then shows the answers until the person is content with them.
   *
   * @return the answers
   * @throws Stopped if the input ends before that
   */
  public Interviewed holdAll() {
    InterviewState state = conduct.interview(decision);
    say(screen.welcome(state.open().size()));
    boolean offered = false;
    while (!finished && state.next().isPresent()) {
      if (state.offerToStop() && !offered) {
        say(screen.offerToStop());
        offered = true;
      }
      ask(state.next().orElseThrow(), state.number() + "/" + state.total());
      state = conduct.interview(decision);
    }
    return review();
  }

  /**
   * Asks some questions, also those that have an answer.
   *
   * @param questions which ones
   * @return the answers
   * @throws Stopped if the input ends before that
   */
  public Interviewed hold(List<Question> questions) {
    say(screen.welcome(questions.size()));
    while (!finished && earlier.size() < questions.size()) {
      int position = earlier.size();
      ask(questions.get(position), (position + 1) + "/" + questions.size());
    }
    return review();
  }

  private void ask(Question question, String position) {
    say(screen.ask(question, position));
    var answers = new AnswerText(decision, question);
    while (true) {
      String typed = read(PROMPT);
      Optional<String> answer = answers.byWordsOrNumber(typed);
      if (answer.isPresent()) {
        earlier.push(decision);
        decision = decision.withAnswers(decision.answers().with(question.id(), answer.get()));
        return;
      }
      if (understood(typed, question)) {
        return;
      }
    }
  }

  /** What is not an answer: to finish, to go back, to ask why, or a slip. */
  private boolean understood(String typed, Question question) {
    switch (typed) {
      case "" -> finished = true;
      case "b", "B" -> {
        return back();
      }
      case "?" -> say(screen.why(question));
      default -> say(screen.notOffered(question));
    }
    return finished;
  }

  private boolean back() {
    if (earlier.isEmpty()) {
      say("      This is the first question.\n");
      return false;
    }
    decision = earlier.pop();
    return true;
  }

  private Interviewed review() {
    while (true) {
      say("\n" + screen.answers(decision.answers()));
      String typed = read(" Number to change one, Enter for the result, s to save and stop: ");
      if (typed.isEmpty()) {
        say("\n");
        return new Interviewed(decision, Interviewed.Ending.RESULT);
      }
      if (typed.equalsIgnoreCase("s")) {
        return new Interviewed(decision, Interviewed.Ending.SAVE);
      }
      change(typed);
    }
  }

  private void change(String typed) {
    List<Question> questions = decision.questionnaire().questions();
    int number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > questions.size()) {
      say(" Please type a number from 1 to " + questions.size() + ", s, or Enter alone.\n");
      return;
    }
    ask(questions.get(number - 1), String.valueOf(number));
  }

  private String read(String prompt) {
    say(prompt);
    return terminal.readLine().map(String::strip).orElseThrow(this::stopped);
  }

  private Stopped stopped() {
    say("\n");
    return new Stopped("the interview ended early; nothing was written.");
  }

  private void say(String text) {
    terminal.printMessage(text);
  }
}
