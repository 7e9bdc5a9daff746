package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weight;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides for sentences about methods whose scores are no points whether they are true of scores
 * and parts. What says nothing of scores is left to {@link Truth}.
 */
final class SplitTruth {

  private static final double NEAR = 1e-6;

  private final Outcome outcome;

  SplitTruth(Outcome outcome) {
    this.outcome = outcome;
  }

  boolean holds(Sentence s) {
    return switch (s.key()) {
      case LEADS, LEANS, UNSTABLE -> leads(s) && varied();
      case NOTHING_VARIED ->
          leads(s) && !varied() && usesNoWeights() && text(s, "method").equals(methodName());
      case VARIATIONS_OF_PERFORMANCES -> usesNoWeights() && varied();
      case VARIATIONS_NONE -> !varied() && outcome.robustness().first().share().isEmpty();
      case VARIATIONS -> !usesNoWeights() && !triangular();
      case VARIATIONS_OF_WEIGHTS -> triangular();
      case MEASURES_DISAGREE -> leads(s) && mostOften(s);
      case FIRST_TOGETHER -> outcome.evaluation().ranking().first().equals(ids(s, "a"));
      case OTHER_METHOD -> !triangular() && text(s, "method").equals(methodName());
      case TRIANGULAR -> triangular() && text(s, "method").equals(methodName());
      case MAIN_REASON, MAIN_REASONS, MANY_REASONS -> mainReasons(s);
      case ENOUGH, ENOUGH_ONE -> enough(s);
      case NOTHING_AGAINST -> parts().allMatch(pull -> pull.points() >= 0);
      case AHEAD_ON, AHEAD_ON_TWO -> aheadOn(s);
      case PROPOSES_TOGETHER ->
          ids(s, "a").equals(compromise()) && text(s, "method").equals(methodName());
      case INCOMPARABLE -> incomparable(id(s, "a"), id(s, "b"));
      case SAME_RANK -> rank(id(s, "a")) == rank(id(s, "b"));
      case VOTES_FOR -> voters(s, 1);
      case VOTES_AGAINST -> voters(s, -1);
      case NO_VOTES_AGAINST -> parts().noneMatch(pull -> pull.points() < 0) && votes();
      case SPLIT_HOW -> comparison().measure().error() == 0 && how(s);
      case SPLIT_ESTIMATED ->
          Math.abs(amount(s, "e") - comparison().measure().error()) < NEAR && how(s);
      case CUT_OFFS_SHARES -> cutOffs(s);
      case TIPPING_WEIGHT,
          NEVER_TIPPING,
          TIPPING_RATING_LEVEL,
          TIPPING_RATING_REVERSED,
          WEAKNESS_LEVEL,
          WEAKNESS_REVERSED,
          NO_ONE_STEP,
          RESTS_ON,
          RESTS_ON_EACH,
          RESTS_ON_ANSWER,
          TRADE_OFF,
          COUNTS,
          SMALL_LEAD,
          CUT_OFFS,
          POINTS_MEAN,
          STEP_MEANS,
          RATIOS_STAY,
          UNKNOWN_HARMLESS,
          LEVEL,
          SAME_SCORE ->
          false;
      default -> true;
    };
  }

  /** Claimed by the method, and true of it: other weights give the same ranks. */
  private boolean usesNoWeights() {
    var decision = outcome.decision();
    var catalogue = MethodCatalogue.standard();
    var after = new DecisionEngine(catalogue).rank(decision.withWeights(otherWeights())).ranking();
    return catalogue
            .definition(decision.method().name())
            .description()
            .claims(Claim.ORDER_IGNORES_WEIGHTS)
        && after.ranked().stream().allMatch(each -> each.rank() == rank(each.alternative()));
  }

  /** Weights that rise from criterion to criterion as much as those stated did not. */
  private WeightStatement otherWeights() {
    var points = new LinkedHashMap<String, Double>();
    for (Weight each : outcome.weights().all()) {
      points.put(each.criterion(), 0.1 + points.size() + 3 * each.share());
    }
    return outcome.decision().weights() instanceof Needs
        ? new Needs(points, Optional.empty())
        : new Points(points);
  }

  /** What the method says one way of two alternatives, it says the other way, too. */
  private boolean incomparable(String a, String b) {
    var evaluation = outcome.evaluation();
    if (evaluation.step("outranking").isPresent()) {
      var relation = (Step.Relation) evaluation.step("outranking").orElseThrow();
      return !outranks(relation, a, b) && !outranks(relation, b, a);
    }
    if (evaluation.step("globalRanks").isPresent()) {
      return conflict(a, b);
    }
    boolean flows = evaluation.step("phiPlus").isPresent();
    double one = gap(flows ? "phiPlus" : "descendingRank", a, b);
    double other = gap(flows ? "phiMinus" : "ascendingRank", a, b);
    return flows ? one * other > 0 : one * other < 0;
  }

  /** The test of ORESTE with its standard thresholds, from the global ranks. */
  private boolean conflict(String a, String b) {
    var ranks = ((Step.Table) outcome.evaluation().step("globalRanks").orElseThrow()).table();
    int first = outcome.evaluation().scores().ids().indexOf(a);
    int second = outcome.evaluation().scores().ids().indexOf(b);
    long n = outcome.weights().all().stream().filter(weight -> weight.share() > 0).count();
    double most = n * n * (ranks.rows() - 1.0);
    double one = 0;
    double other = 0;
    for (int j = 0; j < ranks.width(); j++) {
      double ahead = ranks.value(second, j) - ranks.value(first, j);
      one += Math.max(0, ahead) / most;
      other += Math.max(0, -ahead) / most;
    }
    return conflict(Math.min(one, other), Math.max(one, other), n, ranks.rows() - 1);
  }

  private static boolean conflict(double less, double more, long n, int others) {
    return more - less > 1.0 / (2 * n * others) + NEAR
        ? less > NEAR && less / (more - less) >= n - 1 - NEAR
        : more > 1.0 / (2 * others) + NEAR;
  }

  /** The compromise set by the conditions of VIKOR, from its Q, S and R. */
  private List<String> compromise() {
    List<String> order = outcome.evaluation().ranking().order();
    double first = column("Q").value(column("Q").ids().indexOf(order.get(0)));
    double second = column("Q").value(column("Q").ids().indexOf(order.get(1)));
    double needed = 1.0 / (order.size() - 1);
    double least = second - first >= needed - NEAR ? second + NEAR : first + needed - NEAR;
    return column("Q").ids().stream()
        .filter(id -> column("Q").value(column("Q").ids().indexOf(id)) <= least)
        .toList();
  }

  private Column column(String step) {
    return ((Step.ByAlternative) outcome.evaluation().step(step).orElseThrow()).values();
  }

  private static boolean outranks(Step.Relation relation, String a, String b) {
    List<String> ids = relation.alternatives();
    return relation.rows().get(ids.indexOf(a)).charAt(ids.indexOf(b)) == '1';
  }

  private double gap(String step, String a, String b) {
    Column column = column(step);
    return column.value(column.ids().indexOf(a)) - column.value(column.ids().indexOf(b));
  }

  private String methodName() {
    String id = outcome.provenance().method();
    return MethodCatalogue.standard().definition(id).description().name();
  }

  private boolean triangular() {
    var cells = outcome.decision().method().settings().get("cells");
    return Setting.of("triangular").equals(cells);
  }

  private boolean varied() {
    return !usesNoWeights()
        || outcome.evaluation().ranking().order().stream().anyMatch(this::isOpen);
  }

  private boolean isOpen(String alternative) {
    return outcome.decision().criteria().leaves().stream()
        .map(
            leaf ->
                leaf.scale().read(outcome.decision().cell(leaf.id(), alternative).performance()))
        .anyMatch(reading -> reading.low() < reading.high());
  }

  private static String text(Sentence s, String name) {
    return s.arguments().get(name).text();
  }

  private static double amount(Sentence s, String name) {
    Argument argument = s.arguments().get(name);
    return argument instanceof Argument.Points points
        ? points.points()
        : ((Argument.Amount) argument).value();
  }

  private String id(String name) {
    return outcome.decision().alternatives().stream()
        .filter(each -> each.name().equals(name))
        .map(Alternative::id)
        .findFirst()
        .orElseThrow();
  }

  private String id(Sentence s, String name) {
    return id(text(s, name));
  }

  private List<String> ids(Sentence s, String name) {
    return names(s, name).map(this::id).toList();
  }

  private static Stream<String> names(Sentence s, String name) {
    return ((Argument.Names) s.arguments().get(name)).names().stream();
  }

  private String criterion(String name) {
    return outcome.decision().criteria().leaves().stream()
        .filter(each -> each.name().equals(name))
        .map(Criterion::id)
        .findFirst()
        .orElseThrow();
  }

  private int rank(String id) {
    return outcome.evaluation().ranking().rank(id);
  }

  /** Nobody is better than the first, nobody between the two, and the gap is the printed one. */
  private boolean leads(Sentence s) {
    var ranking = outcome.evaluation().ranking();
    double gap =
        outcome.evaluation().better().sign()
            * (ranking.score(id(s, "a")) - ranking.score(id(s, "b")));
    return ranking.first().equals(List.of(id(s, "a")))
        && second(id(s, "b"))
        && (s.arguments().get("d") == null || Math.abs(amount(s, "d") - gap) < NEAR);
  }

  private boolean second(String id) {
    return outcome.evaluation().ranking().ranked().stream()
        .sorted(Comparator.comparingInt(RankedAlternative::rank))
        .skip(1)
        .findFirst()
        .map(each -> each.rank() == rank(id))
        .orElse(false);
  }

  private boolean mostOften(Sentence s) {
    var first = outcome.robustness().first();
    return first.share().values().stream().allMatch(share -> share <= first.of(id(s, "c")));
  }

  private Comparison comparison() {
    var order = outcome.evaluation().ranking().order();
    return outcome.evaluation().compare(order.get(0), order.get(1));
  }

  private Stream<Pull> parts() {
    return comparison().pulls().stream();
  }

  private double part(String criterion) {
    return parts()
        .filter(pull -> pull.criterion().equals(criterion))
        .mapToDouble(Pull::points)
        .findFirst()
        .orElseThrow();
  }

  private double shownWithin() {
    return 1.001 * Math.pow(10, -comparison().measure().decimals());
  }

  private boolean isPart(Sentence s, String which, int sign) {
    double actual = sign * part(criterion(text(s, "c" + which)));
    return actual > 0 && Math.abs(amount(s, "p" + which) - actual) <= shownWithin();
  }

  /** The part that is so many places from the largest of one sign. */
  private double largest(int place, int sign) {
    return parts()
        .mapToDouble(pull -> -sign * pull.points())
        .sorted()
        .skip(place)
        .map(p -> -p)
        .findFirst()
        .orElse(0);
  }

  private double sum(int sign) {
    return parts().mapToDouble(pull -> Math.max(0, sign * pull.points())).sum();
  }

  private boolean mainReasons(Sentence s) {
    double first = part(criterion(text(s, "c1")));
    boolean named = isPart(s, "1", 1) && first >= largest(0, 1) - NEAR;
    return switch (s.key()) {
      case MAIN_REASON -> named && first >= sum(1) / 2 - NEAR;
      case MAIN_REASONS ->
          named && isPart(s, "2", 1) && first + part(criterion(text(s, "c2"))) >= sum(1) / 2 - NEAR;
      default -> named && largest(0, 1) + largest(1, 1) <= sum(1) / 2 + NEAR;
    };
  }

  private boolean enough(Sentence s) {
    double named = names(s, "c").mapToDouble(each -> part(criterion(each))).sum();
    int criteria = outcome.decision().criteria().leaves().size();
    return named > sum(-1) && Math.abs(amount(s, "n") - sum(-1)) <= criteria * shownWithin();
  }

  private boolean aheadOn(Sentence s) {
    boolean ofFirst = comparison().first().equals(id(s, "b"));
    int sign = ofFirst ? 1 : -1;
    long count = parts().filter(pull -> sign * pull.points() > 0).count();
    return isPart(s, "1", sign)
        && (s.key() == SentenceKey.AHEAD_ON ? count == 1 : count > 1 && isPart(s, "2", sign));
  }

  private boolean votes() {
    return comparison().measure().split() == Split.VOTES;
  }

  private boolean voters(Sentence s, int sign) {
    var voting =
        parts().filter(pull -> sign * pull.points() > 0).map(Pull::criterion).sorted().toList();
    double all = outcome.weights().all().stream().mapToDouble(Weight::share).sum();
    double share = ((Argument.Share) s.arguments().get("x")).share();
    return votes()
        && names(s, "c").map(this::criterion).sorted().toList().equals(voting)
        && Math.abs(share - sum(sign) / all) < NEAR;
  }

  private boolean how(Sentence s) {
    return switch (comparison().measure().split()) {
      case ADDITIVE -> text(s, "how").contains("sums of") && !text(s, "how").contains("logarithms");
      case LOGARITHMIC -> text(s, "how").contains("logarithms of the scores");
      case LOG_MEAN -> text(s, "how").contains("logarithmic means");
      case SHAPLEY -> text(s, "how").contains("Shapley values, exactly");
      case SAMPLED_SHAPLEY -> text(s, "how").contains("sampled Shapley");
      case VOTES -> text(s, "how").contains("votes");
    };
  }

  private boolean cutOffs(Sentence s) {
    var rules = outcome.rules();
    return text(s, "x").equals(String.valueOf(Math.round(100 * rules.clearLead())))
        && text(s, "y").equals(String.valueOf(Math.round(100 * rules.lead())))
        && text(s, "z").equals(String.valueOf(Math.round(100 * rules.lean())));
  }
}
