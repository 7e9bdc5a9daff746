package dev.steelyard.cli.record;

import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.MissingFact;
import java.util.List;
import java.util.stream.Stream;

/** What to hand to an adviser: the question, where it stands, and what would settle it. */
final class Brief {

  private final Outcome outcome;
  private final Wording wording;
  private final Markdown page;

  Brief(Outcome outcome, Wording wording, Markdown page) {
    this.outcome = outcome;
    this.wording = wording;
    this.page = page;
  }

  void write(NextCommands commands) {
    var heading = outcome.decision().heading();
    page.heading(2, "Brief for an adviser");
    page.paragraph(Markdown.plain(heading.question().orElse(heading.title())));
    section("What we answered", answers());
    section("Where it stands", texts(outcome.statements().verdict()));
    section("What would settle it", texts(outcome.statements().settling()));
    section("What we do not know", unknowns());
    section("What is fixed", outcome.decision().constraints().stream().map(this::line).toList());
    section("What we would like back", wishes(String.join(" ", commands.command("rank"))));
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.heading(3, title).bullets(lines);
    }
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).map(Markdown::plain).toList();
  }

  private List<String> answers() {
    var answers = outcome.decision().answers();
    return questions()
        .flatMap(
            question -> answers.to(question.id()).map(answer -> line(question, answer)).stream())
        .toList();
  }

  private Stream<Question> questions() {
    return outcome.decision().questionnaire().questions().stream();
  }

  private String line(Question question, String answer) {
    return wording.question(question.id()) + " " + Markdown.plain(answer);
  }

  private List<String> unknowns() {
    var answers = outcome.decision().answers();
    Stream<String> open =
        questions()
            .map(Question::id)
            .filter(id -> answers.to(id).filter(each -> !each.equals(Answers.NOT_SURE)).isEmpty())
            .map(wording::question);
    Stream<String> facts = outcome.robustness().missingFacts().stream().map(this::line);
    return Stream.concat(open, facts).toList();
  }

  private String line(MissingFact fact) {
    List<String> names = fact.alternatives().stream().map(wording::alternative).toList();
    return wording.criterion(fact.criterion()) + ": " + String.join(", ", names);
  }

  private String line(Constraint constraint) {
    String relation =
        constraint.relation().words() + " " + Markdown.plain(constraint.bound().text());
    String because = constraint.because().map(each -> ". " + Markdown.plain(each)).orElse("");
    return wording.criterion(constraint.criterion()) + ": " + relation + because;
  }

  private static List<String> wishes(String command) {
    return List.of(
        "A recommendation either way, with reasons in terms of the criteria above.",
        "A range of costs, the main risks, and who would maintain the result.",
        "Performances you would change, and why. To see the whole: `" + command + "`");
  }
}
