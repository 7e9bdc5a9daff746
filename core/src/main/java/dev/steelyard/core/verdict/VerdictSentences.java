package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.OneStep;
import dev.steelyard.core.robustness.RestsOn;
import dev.steelyard.core.robustness.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says who leads, how far and how surely, what the lead rests on and what would reverse it. */
public final class VerdictSentences {

  private final Judgement judgement;
  private final Robustness robustness;
  private final Verdict verdict;
  private final Vocabulary names;

  /**
   * The sentences of a verdict.
   *
   * @param judgement scores and ranking
   * @param robustness how sure they are
   * @param verdict what may be said
   */
  public VerdictSentences(Judgement judgement, Robustness robustness, Verdict verdict) {
    this.judgement = judgement;
    this.robustness = robustness;
    this.verdict = verdict;
    this.names = new Vocabulary(judgement.decision());
  }

  /**
   * All sentences about the verdict.
   *
   * @return the verdict first
   */
  public List<Sentence> sentences() {
    var sentences = new ArrayList<Sentence>();
    switch (verdict.code()) {
      case DOMINATES -> sentences.add(dominates());
      case CLEAR_LEAD, LEAD -> sentences.add(filled(SentenceKey.LEADS));
      case LEAN -> sentences.add(lean());
      case TOO_CLOSE -> sentences.addAll(tooClose());
      case TOO_EARLY -> sentences.addAll(tooEarly());
      case ONE_LEFT, NONE_LEFT ->
          sentences.addAll(new KnockoutSentences(judgement.decision()).leftOver());
    }
    if (verdict.decides()) {
      sentences.addAll(foundations());
    }
    return sentences;
  }

  private Sentence dominates() {
    var others = judgement.ranking().order().stream().skip(1).toList();
    return Sentence.of(SentenceKey.DOMINATES)
        .with("a", top())
        .with("b", names.alternatives(others));
  }

  private String top() {
    return names.alternative(judgement.top().orElseThrow());
  }

  private Sentence filled(SentenceKey key) {
    return Sentence.of(key)
        .with("a", top())
        .with("b", names.alternative(judgement.runnerUp().orElseThrow()))
        .with("d", Argument.in(judgement.measure(), verdict.lead()))
        .with("s", new Argument.OutOf100(verdict.firstIn()));
  }

  /** Without anything to vary there is nothing that says how sure it is. */
  private Sentence lean() {
    return judgement.variable()
        ? filled(SentenceKey.LEANS)
        : filled(SentenceKey.NOTHING_VARIED)
            .with("method", judgement.method().description().name());
  }

  private List<Sentence> tooClose() {
    var reason = ((Verdict.TooClose) verdict).reason();
    return switch (reason) {
      case LEVEL -> level();
      case MEASURES_DISAGREE -> List.of(disagree());
      case SMALL_LEAD -> List.of(filled(SentenceKey.SMALL_LEAD));
      case UNSTABLE -> List.of(filled(SentenceKey.UNSTABLE));
    };
  }

  private List<Sentence> level() {
    var key = judgement.evaluation().inPoints() ? SentenceKey.LEVEL : SentenceKey.FIRST_TOGETHER;
    var level = Sentence.of(key).with("a", names.alternatives(judgement.ranking().first()));
    return judgement
        .decision()
        .heading()
        .ifLevel()
        .map(text -> List.of(level, Sentence.of(SentenceKey.LEVEL_MEANS).with("text", text)))
        .orElse(List.of(level));
  }

  private Sentence disagree() {
    String most = robustness.first().mostOften().orElseThrow();
    return filled(SentenceKey.MEASURES_DISAGREE)
        .with("c", names.alternative(most))
        .with("s", new Argument.OutOf100(robustness.first().of(most)));
  }

  private List<Sentence> tooEarly() {
    var early = (Verdict.TooEarly) verdict;
    var missing = new MissingFactSentences(names);
    var knockouts = new KnockoutSentences(judgement.decision());
    return Stream.of(
            Stream.of(Sentence.of(SentenceKey.TOO_EARLY)),
            missing.decisive(early.missing()).stream(),
            early.open().stream().map(knockouts::open))
        .flatMap(each -> each)
        .toList();
  }

  private List<Sentence> foundations() {
    var sentences = new ArrayList<Sentence>();
    if (verdict instanceof Verdict.Lead lead) {
      lead.weakness().map(this::weakness).ifPresent(sentences::add);
    }
    sentences.addAll(restsOn(robustness.restsOn()));
    sentences.addAll(reversals());
    return sentences;
  }

  private Sentence weakness(OneStep step) {
    var key = step.gap() < 0 ? SentenceKey.WEAKNESS_REVERSED : SentenceKey.WEAKNESS_LEVEL;
    var sentence =
        Sentence.of(key)
            .with("x", names.alternative(step.alternative()))
            .with("to", names.onScale(step.to(), step.criterion()))
            .with("now", names.used(step.alternative(), step.criterion()))
            .with("c", names.criterion(step.criterion()));
    return step.gap() < 0
        ? sentence.with("a", top()).with("b", names.alternative(step.against()))
        : sentence;
  }

  private List<Sentence> restsOn(List<RestsOn> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    if (all.size() > 1) {
      var criteria = all.stream().map(RestsOn::criterion).toList();
      return List.of(
          Sentence.of(SentenceKey.RESTS_ON_EACH)
              .with("a", top())
              .with("c", names.criteria(criteria)));
    }
    return List.of(restsOn(all.get(0)));
  }

  private Sentence restsOn(RestsOn only) {
    var key = only.question().isPresent() ? SentenceKey.RESTS_ON_ANSWER : SentenceKey.RESTS_ON;
    var sentence = Sentence.of(key).with("a", top()).with("c", names.criterion(only.criterion()));
    return only.question()
        .flatMap(judgement.decision().answers()::to)
        .map(answer -> sentence.with("answer", answer))
        .orElse(sentence);
  }

  /** Facts that would put another alternative first; needs are among the changes. */
  private List<Sentence> reversals() {
    return new AnswerSentences(names)
        .grouped(
            robustness.answerChanges().stream().filter(this::reversesByFact).toList(),
            SentenceKey.REVERSES_IF);
  }

  private boolean reversesByFact(AnswerChange change) {
    boolean fact =
        judgement
            .decision()
            .questionnaire()
            .question(change.question())
            .filter(ChoiceQuestion.class::isInstance)
            .isPresent();
    return fact && change.effect() == Effect.REVERSES;
  }
}
