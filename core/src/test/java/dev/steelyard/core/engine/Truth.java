package dev.steelyard.core.engine;

import dev.steelyard.core.Judging;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.OneStep;
import dev.steelyard.core.robustness.TippingWeight;
import dev.steelyard.core.robustness.Variations;
import dev.steelyard.core.verdict.VerdictCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides for every kind of sentence, from the plain numbers alone, whether it is true. */
final class Truth {

  private static final double NEAR = 1e-6;

  /** More than rounding can make of two equal sums. */
  private static final double EXCEEDS = 1e-11;

  /** What is shown of a pull may be up to a tenth of a point away from it. */
  private static final double SHOWN = 0.1;

  private final Outcome outcome;
  private final PlainModel model;

  Truth(Outcome outcome) {
    this.outcome = outcome;
    this.model = new PlainModel(outcome.decision());
  }

  /** A switch without a default, so that a new kind of sentence does not compile untested. */
  boolean holds(Sentence s) {
    return switch (s.key()) {
      case DOMINATES -> dominates(s);
      case LEADS, LEANS, SMALL_LEAD, UNSTABLE -> leads(s) && leadWords(s);
      case WEAKNESS_LEVEL -> moved(s).size() > 1 && oneStep(s);
      case WEAKNESS_REVERSED -> overtakes(s) && oneStep(s);
      case LEVEL -> sameFirst(s);
      case MEASURES_DISAGREE -> disagree(s);
      case OTHER_METHOD -> otherMethod(s);
      case LEVEL_MEANS -> text(s, "text").equals(model.decision.heading().ifLevel().orElseThrow());
      case TOO_EARLY -> tooEarly();
      case OPEN_CONSTRAINT -> openConstraint(s);
      case MISSING_ANSWER -> answerDecides(question(s));
      case MISSING_PERFORMANCE, UNKNOWN_MATTERS ->
          columns(s, "c").allMatch(j -> isUnknown(s, j) && canDecide(j));
      case UNKNOWN_HARMLESS -> columns(s, "c").allMatch(j -> isUnknown(s, j) && !canDecide(j));
      case ONE_LEFT -> onlyInPlay(s) && others(id(s, "a")).allMatch(this::missesSome);
      case ONE_CONSIDERED -> onlyInPlay(s);
      case NONE_LEFT -> model.alternatives.isEmpty();
      case NEAREST -> knockedOut(s) && nearest(s);
      case KNOCKED_OUT -> knockedOut(s);
      case STATED_OUT ->
          alternative(s, "a").orElseThrow().out().equals(Optional.of(text(s, "reason")));
      case RESTS_ON, RESTS_ON_EACH -> restsOn(s);
      case RESTS_ON_ANSWER -> restsOn(s) && answerRates(text(s, "answer"), column(text(s, "c")));
      case REVERSES_IF -> reverses(s);
      case LEVEL_IF -> answered(s).allMatch(then -> then.leader().isEmpty()) && hasLeader();
      case NO_ANSWER_CHANGES -> allAnswers().allMatch(then -> then.leader().equals(lead()));
      case MAIN_REASON -> mainReason(s);
      case MAIN_REASONS -> mainReasons(s);
      case MANY_REASONS -> manyReasons(s);
      case ENOUGH_ONE, ENOUGH -> enough(s);
      case NOTHING_AGAINST -> pulls(first(), id(s, "b")).allMatch(pull -> pull >= 0);
      case AHEAD_ON, AHEAD_ON_TWO -> aheadOn(s);
      case COUNTS -> counts(s);
      case NOT_SEPARATING -> notSeparating(s);
      case TRADE_OFF -> tradeOff(s);
      case SAME_SCORE -> Math.abs(model.score(id(s, "a")) - model.score(id(s, "b"))) < NEAR;
      case TIPPING_WEIGHT -> tippingWeight(s);
      case ORDER_PROVES, ORDER_FIRST, ORDER_FIRST_BETWEEN, ANY_FIRST, ANY_FIRST_BETWEEN ->
          new WeightSetTruth(model, model.row(id(s, "a")), s).holds();
      case DOMINATES_PAIR, ORDER_DECIDES, EQUAL_WEIGHTS_REVERSE -> account(s);
      case PAYS_ONE, PAYS_SEVERAL, PAYS_PART, LEFT_IN_ALL -> account(s);
      case NEVER_TIPPING -> columns(s, "c").allMatch(this::neverTips);
      case TIPPING_RATING_LEVEL -> moved(s).containsAll(List.of(id(s, "a"), id(s, "b")));
      case TIPPING_RATING_REVERSED -> overtakes(s);
      case NO_ONE_STEP -> noOneStep();
      case SETTLES_IF -> settles(s) && said(s, firstInThen(s));
      case SETTLES_IF_ANY -> settles(s);
      case NO_PREFERENCE -> !preferred();
      case FROM_SOURCE, FROM_ANSWERS, WITHOUT_SOURCE, NOT_KNOWN -> evidence(s);
      case NEEDS_APART -> pullApart(s, this::mattering);
      case FACT_AGAINST_NEED -> pullApart(s, this::factOrCritical);
      case SEVERAL_NOT_SURE -> notSure() == digits(s, "n") && notSure() > 1;
      case DECIDED_OTHERWISE -> decidedOtherwise(s);
      case DECIDED_BECAUSE ->
          model
              .decision
              .heading()
              .decided()
              .orElseThrow()
              .because()
              .equals(Optional.of(text(s, "because")));
      case VARIATIONS -> variations(s);
      case POINTS_MEAN -> inScale();
      case STEP_MEANS -> outcome.robustness().oneSteps().stream().allMatch(this::isStep);
      case RATIOS_STAY -> outcome.robustness().tippingWeights().stream().allMatch(this::levels);
      case CUT_OFFS -> cutOffs(s);
      case ENDS_FROM_DATA -> columns(s, "c").allMatch(this::fromWorstToBest);
      case VOTES_FOR, VOTES_AGAINST, NO_VOTES_AGAINST -> new SplitTruth(outcome).holds(s);
      case SPLIT_HOW, SPLIT_ESTIMATED, CUT_OFFS_SHARES -> new SplitTruth(outcome).holds(s);
      case DISSENT_LEVEL, DISSENT_VOTES, DISSENT_RESCALING -> false;
      case DISSENT_SHORTFALLS, DISSENT_WEAKNESS, DISSENT_UNEXPLAINED -> false;
      case NOTHING_VARIED, FIRST_TOGETHER, SAME_RANK, INCOMPARABLE, PROPOSES_TOGETHER ->
          new SplitTruth(outcome).holds(s);
      case VARIATIONS_OF_PERFORMANCES, VARIATIONS_NONE -> new SplitTruth(outcome).holds(s);
      case VARIATIONS_OF_WEIGHTS, TRIANGULAR -> new SplitTruth(outcome).holds(s);
    };
  }

  // Who is who.

  private Optional<Alternative> alternative(Sentence s, String name) {
    return model.decision.alternatives().stream()
        .filter(each -> each.name().equals(text(s, name)))
        .findFirst();
  }

  private String id(Sentence s, String name) {
    return alternative(s, name).orElseThrow().id();
  }

  private static String text(Sentence s, String name) {
    return s.arguments().get(name).text();
  }

  private static long digits(Sentence s, String name) {
    return ((Argument.Digits) s.arguments().get(name)).value();
  }

  private static double points(Sentence s, String name) {
    return ((Argument.Points) s.arguments().get(name)).points();
  }

  private static List<String> names(Argument argument) {
    if (argument instanceof Argument.Names names) {
      return names.names();
    }
    return argument instanceof Argument.AnyOf any ? any.names() : List.of(argument.text());
  }

  private int column(String criterionName) {
    return IntStream.range(0, model.criteria.size())
        .filter(j -> model.criteria.get(j).name().equals(criterionName))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Integer> columns(Sentence s, String name) {
    return names(s.arguments().get(name)).stream().map(this::column);
  }

  private List<String> ids(Sentence s, String name) {
    return names(s.arguments().get(name)).stream()
        .map(
            each ->
                model.decision.alternatives().stream()
                    .filter(one -> one.name().equals(each))
                    .findFirst()
                    .orElseThrow()
                    .id())
        .toList();
  }

  private Question question(Sentence s) {
    return question(text(s, "ask"));
  }

  private Question question(String ask) {
    return model.decision.questionnaire().questions().stream()
        .filter(each -> each.ask().equals(ask))
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> lead() {
    return model.leader();
  }

  private boolean hasLeader() {
    return lead().isPresent();
  }

  private String leader() {
    return lead().orElseThrow();
  }

  private boolean leads(String id) {
    return lead().equals(Optional.of(id));
  }

  /** The first of the ranking, which is the leader where there is one. */
  private String first() {
    return outcome.evaluation().ranking().order().get(0);
  }

  // Verdicts.

  private boolean leads(Sentence s) {
    double gap = model.score(id(s, "a")) - model.score(id(s, "b"));
    boolean second =
        model.alternatives.stream()
            .filter(each -> !each.equals(id(s, "a")))
            .allMatch(each -> model.score(each) <= model.score(id(s, "b")) + NEAR);
    return leads(id(s, "a")) && second && Math.abs(gap - points(s, "d")) < NEAR;
  }

  private boolean leadWords(Sentence s) {
    double firstIn = outcome.robustness().first().of(id(s, "a"));
    double lead = points(s, "d");
    var rules = outcome.rules();
    return switch (s.key()) {
      case LEADS -> said(s, firstIn) && firstIn >= rules.lead() && lead >= rules.leastLead();
      case LEANS -> said(s, firstIn) && firstIn >= rules.lean() && firstIn < rules.lead();
      case UNSTABLE -> said(s, firstIn) && firstIn < rules.lean();
      default -> lead < rules.leastLead();
    };
  }

  /** "x of 100" is cut to whole hundredths. */
  private static boolean said(Sentence s, double firstIn) {
    String text = text(s, "s");
    if (text.equals("every variation")) {
      return firstIn == 1;
    }
    if (text.equals("no variation")) {
      return firstIn == 0;
    }
    if (text.startsWith("more than")) {
      return firstIn > 0.99 && firstIn < 1;
    }
    if (text.startsWith("fewer than")) {
      return firstIn > 0 && firstIn < 0.01;
    }
    int hundredths = Integer.parseInt(text.split(" ")[0]);
    return firstIn >= hundredths / 100.0 - 1e-8 && firstIn < (hundredths + 1) / 100.0;
  }

  private boolean dominates(Sentence s) {
    int a = model.row(id(s, "a"));
    return ids(s, "b").size() == model.alternatives.size() - 1
        && ids(s, "b").stream().map(model::row).allMatch(b -> dominates(a, b));
  }

  private boolean dominates(int a, int b) {
    boolean better = false;
    for (int j = 0; j < model.criteria.size(); j++) {
      double least = extremes(a, j).min().orElseThrow();
      double most = extremes(b, j).max().orElseThrow();
      if (least < most) {
        return false;
      }
      better |= least > most;
    }
    return better;
  }

  /** The values at many positions of a performance's range, its ends included. */
  private DoubleStream extremes(int i, int j) {
    var reading = model.reading(i, j);
    return IntStream.rangeClosed(0, 100)
        .mapToDouble(k -> reading.low() + k * (reading.high() - reading.low()) / 100)
        .map(model.function(j)::points);
  }

  private boolean sameFirst(Sentence s) {
    return model.first(model.shares, model.values).equals(ids(s, "a")) && ids(s, "a").size() > 1;
  }

  private boolean disagree(Sentence s) {
    var first = outcome.robustness().first();
    String most = id(s, "c");
    return leads(s)
        && !most.equals(id(s, "a"))
        && said(s, first.of(most))
        && first.of(id(s, "a")) < first.of(most)
        && first.share().values().stream().allMatch(share -> share <= first.of(most));
  }

  // One performance elsewhere.

  private List<String> moved(Sentence s) {
    int j = column(text(s, "c"));
    return model.firstWith(model.row(id(s, "x")), j, mark(j, text(s, "to")));
  }

  private boolean overtakes(Sentence s) {
    return leads(id(s, "a")) && moved(s).contains(id(s, "b")) && !moved(s).contains(id(s, "a"));
  }

  private Mark mark(int j, String text) {
    Scale scale = model.criteria.get(j).scale();
    if (scale instanceof LabelScale) {
      return Mark.of(text);
    }
    String unit = scale.unit().orElse("");
    String number = unit.isEmpty() ? text : text.substring(0, text.length() - unit.length());
    return Mark.of(Double.parseDouble(number.strip()));
  }

  private boolean oneStep(Sentence s) {
    int j = column(text(s, "c"));
    return isStep(model.row(id(s, "x")), j, mark(j, text(s, "to")));
  }

  private boolean isStep(OneStep step) {
    return isStep(model.row(step.alternative()), columnOf(step.criterion()), step.to());
  }

  private boolean isStep(int i, int j, Mark mark) {
    double to = model.criteria.get(j).scale().position(mark).orElseThrow();
    return steps(i, j).anyMatch(step -> Math.abs(step - to) < NEAR);
  }

  private DoubleStream steps(int i, int j) {
    Scale scale = model.criteria.get(j).scale();
    double now = model.reading(i, j).is();
    if (scale instanceof LabelScale labels) {
      double[] points = labels.levels().stream().mapToDouble(Level::points).toArray();
      var below = DoubleStream.of(points).filter(each -> each < now).max();
      var above = DoubleStream.of(points).filter(each -> each > now).min();
      return DoubleStream.concat(below.stream(), above.stream());
    }
    double tenth = (scale.highest() - scale.lowest()) / 10;
    return DoubleStream.of(now - tenth, now + tenth)
        .map(each -> Math.max(scale.lowest(), Math.min(scale.highest(), each)));
  }

  private boolean noOneStep() {
    return IntStream.range(0, model.alternatives.size())
        .allMatch(i -> IntStream.range(0, model.criteria.size()).allMatch(j -> noStep(i, j)));
  }

  private boolean noStep(int i, int j) {
    return steps(i, j)
        .mapToObj(position -> markAt(j, position))
        .allMatch(mark -> keepsLead(i, j, mark));
  }

  /** By score; what another alternative cannot reach without missing a constraint is no loss. */
  private boolean keepsLead(int i, int j, Mark mark) {
    double[][] values = model.valuesWith(i, j, model.value(j, mark));
    return model.first(model.shares, values).equals(List.of(leader()))
        || model.firstWith(i, j, mark).equals(List.of(leader()));
  }

  private Mark markAt(int j, double position) {
    return model.criteria.get(j).scale() instanceof LabelScale labels
        ? Mark.of(
            labels.levels().stream()
                .filter(level -> level.points() == position)
                .findFirst()
                .orElseThrow()
                .label())
        : Mark.of(position);
  }

  // What is missing.

  private List<String> unknown(String criterion) {
    return model.alternatives.stream()
        .filter(each -> !model.decision.cell(criterion, each).known())
        .toList();
  }

  private boolean isUnknown(Sentence s, int j) {
    return unknown(model.criteria.get(j).id()).equals(ids(s, "x"));
  }

  private boolean canDecide(int j) {
    String criterion = model.criteria.get(j).id();
    Optional<Question> question = openQuestion(criterion);
    var unasked = unknown(criterion).stream().filter(each -> !asks(question, criterion, each));
    return question.filter(this::answerDecides).isPresent() || valuesDecide(j, unasked.toList());
  }

  private static boolean asks(Optional<Question> question, String criterion, String alternative) {
    return question.stream()
        .flatMap(each -> ((ChoiceQuestion) each).choices().stream())
        .flatMap(choice -> Stream.ofNullable(choice.ratings().get(criterion)))
        .anyMatch(row -> row.containsKey(alternative));
  }

  private boolean tooEarly() {
    boolean unknown = model.criteria.stream().anyMatch(each -> !unknown(each.id()).isEmpty());
    return unknown || model.first(model.shares, model.values).stream().anyMatch(this::mayGoOut);
  }

  private boolean mayGoOut(String criterion, String alternative) {
    return model.decision.constraints().stream()
        .filter(each -> each.criterion().equals(criterion))
        .anyMatch(each -> mayMiss(each, alternative));
  }

  private boolean mayGoOut(String alternative) {
    return model.decision.constraints().stream().anyMatch(each -> mayMiss(each, alternative));
  }

  /** Tries many positions of the range, the bound itself and its neighbourhood included. */
  private boolean mayMiss(Constraint constraint, String alternative) {
    int j = model.criteria.indexOf(model.decision.criteria().leaf(constraint.criterion()).get());
    var reading = model.reading(model.row(alternative), j);
    double bound = model.criteria.get(j).scale().position(constraint.bound()).orElseThrow();
    return DoubleStream.of(reading.low(), reading.is(), reading.high())
        .anyMatch(
            at ->
                switch (constraint.relation()) {
                  case AT_LEAST -> at < bound;
                  case AT_MOST -> at > bound;
                  case IS -> at != bound;
                });
  }

  private boolean openConstraint(Sentence s) {
    String front = id(s, "a");
    return model.first(model.shares, model.values).contains(front)
        && model.inPlay(front)
        && model.decision.constraints().stream()
            .filter(each -> said(s, each, front))
            .anyMatch(each -> mayMiss(each, front));
  }

  private Optional<Question> openQuestion(String criterion) {
    return model.decision.questionnaire().questions().stream()
        .filter(each -> each instanceof ChoiceQuestion)
        .filter(each -> !given(each) || notSure(each))
        .filter(
            each ->
                ((ChoiceQuestion) each)
                    .choices().stream().anyMatch(one -> one.ratings().containsKey(criterion)))
        .findFirst();
  }

  private boolean answerDecides(Question question) {
    var now = model.first(model.shares, model.values);
    return question.options(model.decision.questionnaire().importance()).stream()
        .map(answer -> model.answering(question.id(), answer))
        .anyMatch(then -> !then.first(then.shares, then.values).equals(now));
  }

  /** Tries every combination of the ends of the unknown ranges. */
  private boolean valuesDecide(int j, List<String> unknown) {
    var now = model.first(model.shares, model.values);
    String criterion = model.criteria.get(j).id();
    if (unknown.stream().anyMatch(each -> now.contains(each) && mayGoOut(criterion, each))) {
      return true;
    }
    for (int mask = 0; mask < 1 << unknown.size(); mask++) {
      double[][] values = model.values;
      for (int k = 0; k < unknown.size(); k++) {
        int i = model.row(unknown.get(k));
        var range = extremes(i, j);
        double end = (mask >> k & 1) == 0 ? range.min().orElseThrow() : range.max().orElseThrow();
        values = with(values, i, j, end);
      }
      if (!model.first(model.shares, values).equals(now)) {
        return true;
      }
    }
    return false;
  }

  private static double[][] with(double[][] values, int i, int j, double value) {
    double[][] changed = Stream.of(values).map(double[]::clone).toArray(double[][]::new);
    changed[i][j] = value;
    return changed;
  }

  // Who is out.

  private boolean onlyInPlay(Sentence s) {
    return model.alternatives.equals(List.of(id(s, "a")));
  }

  private Stream<String> others(String id) {
    return model.decision.alternativeIds().stream().filter(each -> !each.equals(id));
  }

  private boolean missesSome(String alternative) {
    return model.decision.constraints().stream()
        .anyMatch(each -> model.surelyMissed(each, alternative));
  }

  private boolean knockedOut(Sentence s) {
    String out = id(s, "a");
    return !model.inPlay(out)
        && model.decision.constraints().stream()
            .filter(each -> said(s, each, out))
            .anyMatch(each -> model.surelyMissed(each, out));
  }

  /** Whether a sentence about an alternative and a constraint is about these. */
  private boolean said(Sentence s, Constraint constraint, String alternative) {
    var criterion = model.decision.criteria().leaf(constraint.criterion()).orElseThrow();
    String unit = criterion.scale().unit().orElse("");
    var performance = model.decision.cell(criterion.id(), alternative).performance();
    String relation =
        switch (constraint.relation()) {
          case AT_LEAST -> "at least";
          case AT_MOST -> "at most";
          case IS -> "exactly";
        };
    return text(s, "c").equals(criterion.name())
        && text(s, "now").equals(withUnit(performance.text(), performance.marks().isEmpty(), unit))
        && text(s, "relation").equals(relation)
        && text(s, "bound").equals(withUnit(constraint.bound().text(), false, unit));
  }

  private static String withUnit(String text, boolean bare, String unit) {
    return bare || unit.isEmpty() ? text : text + (unit.equals("%") ? "%" : " " + unit);
  }

  /** No alternative that was not stated to be out misses by less, each by its worst miss. */
  private boolean nearest(Sentence s) {
    double miss = worstMiss(id(s, "a"));
    return model.decision.alternatives().stream()
        .filter(each -> each.out().isEmpty())
        .allMatch(each -> worstMiss(each.id()) >= miss - NEAR);
  }

  private double worstMiss(String alternative) {
    return model.decision.constraints().stream()
        .filter(each -> model.surelyMissed(each, alternative))
        .mapToDouble(each -> model.miss(each, alternative))
        .max()
        .orElse(0);
  }

  // Answers and weights.

  /** The named criteria, and no others, carry the lead. */
  private boolean restsOn(Sentence s) {
    var carrying = IntStream.range(0, model.criteria.size()).filter(this::carriesLead).boxed();
    return leads(id(s, "a")) && carrying.toList().equals(columns(s, "c").toList());
  }

  private boolean carriesLead(int j) {
    double[] without = model.shares.clone();
    without[j] = 0;
    return !model.first(without, model.values).equals(List.of(leader()));
  }

  private boolean answerRates(String answer, int j) {
    return model.decision.questionnaire().questions().stream()
        .filter(each -> model.decision.answers().to(each.id()).equals(Optional.of(answer)))
        .filter(ChoiceQuestion.class::isInstance)
        .flatMap(each -> ((ChoiceQuestion) each).choice(answer).stream())
        .anyMatch(choice -> choice.ratings().containsKey(model.criteria.get(j).id()));
  }

  private Stream<PlainModel> answered(Sentence s) {
    return names(s.arguments().get("answers")).stream()
        .map(answer -> model.answering(question(s).id(), answer));
  }

  private boolean reverses(Sentence s) {
    return hasLeader()
        && !leads(id(s, "b"))
        && answered(s).allMatch(then -> then.leader().equals(Optional.of(id(s, "b"))));
  }

  private Stream<PlainModel> allAnswers() {
    var questionnaire = model.decision.questionnaire();
    return questionnaire.questions().stream()
        .flatMap(
            question ->
                question.options(questionnaire.importance()).stream()
                    .map(answer -> model.answering(question.id(), answer)));
  }

  private boolean settles(Sentence s) {
    return answered(s).allMatch(then -> leadsByAtLeast(then, id(s, "b"), points(s, "d")))
        && answered(s).anyMatch(then -> Math.abs(lead(then, id(s, "b")) - points(s, "d")) < NEAR);
  }

  private double firstInThen(Sentence s) {
    var answers = model.decision.answers().with(question(s).id(), text(s, "answers"));
    var then = Judging.of(model.decision.withAnswers(answers));
    var plan = outcome.robustness().first().plan();
    return Variations.run(plan, then.table(), then.weights()).of(id(s, "b"));
  }

  private static boolean leadsByAtLeast(PlainModel then, String leader, double points) {
    return then.leader().equals(Optional.of(leader)) && lead(then, leader) >= points - NEAR;
  }

  private static double lead(PlainModel then, String leader) {
    return then.alternatives.stream()
        .filter(each -> !each.equals(leader))
        .mapToDouble(each -> then.score(leader) - then.score(each))
        .min()
        .orElse(0);
  }

  private boolean tippingWeight(Sentence s) {
    int j = column(text(s, "c"));
    double level = share(s, "x");
    return level(j, level, id(s, "a"), id(s, "b"))
        && level > 0
        && level < 1
        && Math.abs(share(s, "y") - model.shares[j]) < NEAR
        && leads(id(s, "a"));
  }

  private boolean level(int j, double share, String one, String other) {
    double[] shares = model.sharesWith(j, share);
    double a = model.score(shares, model.values, model.row(one));
    double b = model.score(shares, model.values, model.row(other));
    return Math.abs(a - b) < NEAR;
  }

  private boolean levels(TippingWeight tipping) {
    return level(columnOf(tipping.criterion()), tipping.shareLevel(), leader(), tipping.against());
  }

  private int columnOf(String criterion) {
    return model.criteria.stream().map(Criterion::id).toList().indexOf(criterion);
  }

  private boolean neverTips(int j) {
    return model.shares[j] < 1
        && IntStream.range(0, 200)
            .mapToObj(k -> model.sharesWith(j, k / 200.0))
            .allMatch(shares -> model.first(shares, model.values).equals(List.of(leader())));
  }

  // Reasons.

  private DoubleStream pulls(String first, String second) {
    return IntStream.range(0, model.criteria.size()).mapToDouble(j -> model.pull(first, second, j));
  }

  private double allFor(String first, String second) {
    return pulls(first, second).filter(pull -> pull > 0).sum();
  }

  private String foil() {
    return outcome.evaluation().ranking().order().get(1);
  }

  private boolean isPull(Sentence s, String criterion, String points) {
    double pull = model.pull(first(), foil(), column(text(s, criterion)));
    return Math.abs(pull - points(s, points)) < SHOWN;
  }

  /** Whether the named criteria have the largest pulls of all. */
  private boolean largest(double... named) {
    double least = DoubleStream.of(named).min().orElseThrow();
    return pulls(first(), foil()).filter(pull -> pull > least + NEAR).count() < named.length;
  }

  private double pull(Sentence s, String criterion) {
    return pull(column(text(s, criterion)));
  }

  private boolean mainReason(Sentence s) {
    return isPull(s, "c1", "p1")
        && largest(pull(s, "c1"))
        && pull(s, "c1") >= allFor(first(), foil()) / 2 - NEAR;
  }

  private boolean mainReasons(Sentence s) {
    return isPull(s, "c1", "p1")
        && isPull(s, "c2", "p2")
        && largest(pull(s, "c1"), pull(s, "c2"))
        && pull(s, "c1") + pull(s, "c2") >= allFor(first(), foil()) / 2 - NEAR;
  }

  private boolean manyReasons(Sentence s) {
    double two = pulls(first(), foil()).map(pull -> -pull).sorted().limit(2).map(p -> -p).sum();
    return isPull(s, "c1", "p1")
        && largest(pull(s, "c1"))
        && two < allFor(first(), foil()) / 2 + NEAR;
  }

  /** The named ones outweigh the other side, and no smaller set does. */
  private boolean enough(Sentence s) {
    double barrier = allFor(foil(), first());
    double[] named = columns(s, "c").mapToDouble(j -> model.pull(first(), foil(), j)).toArray();
    double fewer =
        pulls(first(), foil()).map(p -> -p).sorted().limit(named.length - 1).map(p -> -p).sum();
    return id(s, "b").equals(foil())
        && Math.abs(points(s, "n") - barrier) < SHOWN * model.criteria.size()
        && DoubleStream.of(named).sum() > barrier + EXCEEDS
        && fewer <= barrier + NEAR;
  }

  private boolean account(Sentence s) {
    return new AccountTruth(model, outcome.comparisons().get(0)).holds(s);
  }

  private boolean aheadOn(Sentence s) {
    String ahead = id(s, "b");
    String other = ahead.equals(first()) ? foil() : first();
    double[] pulls =
        pulls(ahead, other).filter(pull -> pull > 0).map(p -> -p).sorted().map(p -> -p).toArray();
    boolean first = named(s, "1", ahead, other, pulls[0]);
    return s.key() == SentenceKey.AHEAD_ON
        ? first && pulls.length == 1
        : first && named(s, "2", ahead, other, pulls[1]);
  }

  private boolean named(Sentence s, String which, String ahead, String other, double pull) {
    double actual = model.pull(ahead, other, column(text(s, "c" + which)));
    return Math.abs(actual - pull) < NEAR && Math.abs(points(s, "p" + which) - pull) < SHOWN;
  }

  private boolean counts(Sentence s) {
    var ahead = IntStream.range(0, model.criteria.size()).filter(j -> pull(j) < 0).toArray();
    var behind = IntStream.range(0, model.criteria.size()).filter(j -> pull(j) > 0).toArray();
    return counted(s, "k") == ahead.length
        && counted(s, "m") == behind.length
        && Math.abs(share(s, "w") - weight(ahead)) < NEAR
        && Math.abs(share(s, "v") - weight(behind)) < NEAR;
  }

  private double pull(int j) {
    return model.pull(first(), foil(), j);
  }

  private static int counted(Sentence s, String name) {
    return ((Argument.Count) s.arguments().get(name)).count();
  }

  private static double share(Sentence s, String name) {
    return ((Argument.Share) s.arguments().get(name)).share();
  }

  private double weight(int... columns) {
    return IntStream.of(columns).mapToDouble(j -> model.shares[j]).sum();
  }

  private boolean notSeparating(Sentence s) {
    return columns(s, "c")
        .allMatch(
            j ->
                model.values[model.row(first())][j] == model.values[model.row(foil())][j]
                    && model.shares[j] > 0
                    && model.performance(model.row(first()), j).marks().size() > 0
                    && model.performance(model.row(foil()), j).marks().size() > 0);
  }

  /** The worth of each step of the one is that many times the worth of each step of the other. */
  private boolean tradeOff(Sentence s) {
    int one = column(text(s, "c1"));
    int other = column(text(s, "c2"));
    double steps = ((Argument.Steps) s.arguments().get("r")).steps();
    double ratio = model.shares[one] / model.shares[other];
    return Math.abs(steps - ratio) <= 0.25 + NEAR
        && steps <= stepSizes(one).count()
        && stepSizes(one).allMatch(a -> stepSizes(other).allMatch(b -> Math.abs(a - b) < 0.5));
  }

  private DoubleStream stepSizes(int j) {
    double[] points =
        ((LabelScale) model.criteria.get(j).scale())
            .levels().stream().mapToDouble(Level::points).distinct().sorted().toArray();
    return IntStream.range(1, points.length).mapToDouble(k -> points[k] - points[k - 1]);
  }

  private boolean preferred() {
    double firstIn = lead().map(outcome.robustness().first()::of).orElse(0.0);
    return outcome.verdict().code() != VerdictCode.TOO_EARLY
        && firstIn >= outcome.rules().lean()
        && lead(model, leader()) >= outcome.rules().leastLead();
  }

  // Evidence and advice.

  private boolean evidence(Sentence s) {
    int all = model.alternatives.size() * model.criteria.size();
    var answered = model.decision.answeredCells();
    int count = 0;
    for (var criterion : model.criteria) {
      for (String alternative : model.alternatives) {
        boolean byAnswer = answered.cell(criterion.id(), alternative).isPresent();
        count += counted(s, model.decision.cell(criterion.id(), alternative), byAnswer) ? 1 : 0;
      }
    }
    return digits(s, "n") == count && digits(s, "m") == all;
  }

  private boolean counted(Sentence s, Cell cell, boolean byAnswer) {
    var source = cell.evidence().source();
    return switch (s.key()) {
      case NOT_KNOWN -> !cell.known();
      case FROM_ANSWERS -> cell.known() && byAnswer;
      case WITHOUT_SOURCE -> cell.known() && !byAnswer && source.isEmpty();
      default ->
          cell.known()
              && !byAnswer
              && source.map(this::title).equals(Optional.of(text(s, "source")));
    };
  }

  private String title(String source) {
    return model.decision.sources().stream()
        .filter(each -> each.id().equals(source))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private Stream<Question> asked(Sentence s) {
    return names(s.arguments().get("c")).stream()
        .map(quoted -> question(quoted.substring(1, quoted.length() - 1)));
  }

  /** The two questions asked each favour one alternative, and not the same one. */
  private boolean pullApart(Sentence s, Predicate<Question> eligible) {
    var questions = asked(s).toList();
    var favoured = questions.stream().map(this::favoured).distinct().toList();
    return questions.size() == 2
        && questions.stream().allMatch(eligible)
        && favoured.size() == 2
        && favoured.stream().allMatch(each -> each.size() == 1);
  }

  private List<String> favoured(Question question) {
    double[] parts = model.criteria.stream().mapToDouble(each -> part(question, each)).toArray();
    return model.first(parts, model.values);
  }

  private double part(Question question, Criterion criterion) {
    if (question instanceof ImportanceQuestion need) {
      return need.importance().getOrDefault(criterion.id(), 0.0);
    }
    String answer = model.decision.answers().to(question.id()).orElseThrow();
    var choice = ((ChoiceQuestion) question).choice(answer).orElseThrow();
    return choice.ratings().containsKey(criterion.id()) ? 1 : 0;
  }

  private boolean mattering(Question question) {
    return question instanceof ImportanceQuestion && pointsGiven(question) >= mostPoints() / 2;
  }

  private boolean factOrCritical(Question question) {
    return question instanceof ChoiceQuestion
        ? given(question)
        : pointsGiven(question) == mostPoints();
  }

  private double pointsGiven(Question question) {
    var points = model.decision.questionnaire().importance().points();
    return model.decision.answers().to(question.id()).map(points::get).orElse(-1.0);
  }

  private double mostPoints() {
    var points = model.decision.questionnaire().importance().points().values();
    return points.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private boolean given(Question question) {
    return model.decision.answers().to(question.id()).isPresent();
  }

  private boolean notSure(Question question) {
    return model.decision.answers().to(question.id()).equals(Optional.of(Answers.NOT_SURE));
  }

  private long notSure() {
    return model.decision.questionnaire().questions().stream().filter(this::notSure).count();
  }

  private boolean decidedOtherwise(Sentence s) {
    var decided = model.decision.heading().decided().orElseThrow();
    return decided.alternative().equals(id(s, "b")) && leads(id(s, "a"));
  }

  private boolean variations(Sentence s) {
    var plan = outcome.robustness().first().plan();
    return digits(s, "n") == plan.count()
        && share(s, "x") == plan.weightSpread()
        && text(s, "seed").equals(String.valueOf(plan.seed()));
  }

  private boolean cutOffs(Sentence s) {
    var rules = outcome.rules();
    return digits(s, "x") == Math.round(100 * rules.clearLead())
        && digits(s, "y") == Math.round(100 * rules.lead())
        && digits(s, "z") == Math.round(100 * rules.lean())
        && points(s, "p") == rules.leastLead();
  }

  private boolean otherMethod(Sentence s) {
    var ranking = outcome.evaluation().ranking();
    boolean otherScores =
        model.alternatives.stream()
            .anyMatch(each -> Math.abs(ranking.score(each) - model.score(each)) > NEAR);
    return otherScores && text(s, "method").equals(outcome.provenance().method());
  }

  /** Where all are equal they are in the middle. */
  private boolean fromWorstToBest(int j) {
    var column = Stream.of(model.values).map(row -> row[j]).sorted().toList();
    double least = column.get(0);
    double most = column.get(column.size() - 1);
    return least == most ? least == 50 : least == 0 && most == 100;
  }

  private boolean inScale() {
    var all = new ArrayList<Double>();
    Stream.of(model.values).forEach(row -> DoubleStream.of(row).forEach(all::add));
    return all.stream().allMatch(value -> value >= 0 && value <= 100);
  }
}
