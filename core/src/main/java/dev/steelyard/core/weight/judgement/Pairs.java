package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weights from pairwise comparisons, as in the analytic hierarchy process (AHP).
 *
 * <p><i>Model</i>: {@code a_jk} says how many times criterion j counts as much as criterion k, and
 * {@code a_kj = 1 / a_jk}. Weights are the geometric means of the rows, the principal eigenvector
 * or the means of the normalised columns. With {@code λ} the largest eigenvalue the consistency
 * index is {@code (λ - n) / (n - 1)}; divided by that of random answers it is the consistency
 * ratio, of which at most 0.1 is accepted. The geometric consistency index is {@code 2 / ((n - 1)(n
 * - 2)) Σ_{j<k} ln² (a_jk w_k / w_j)}.
 *
 * <p><i>Input</i>: answers that connect all criteria and groups beside each other; some may be
 * missing, except for normalised columns. <i>Output</i>: weights that sum to 1; steps name the
 * worst triad (the largest {@code min(|1 - x|, |1 - 1/x|)} with {@code x = a_jk a_kl a_lj}) and the
 * answer that the geometric means explain least, with what the rest implies.
 *
 * <p><i>Degenerate cases</i>: one or two criteria cannot contradict each other: all indices are 0.
 * Beyond the table of random indices, and with missing answers, there is no consistency ratio; a
 * condition says so. With missing answers the sum of squares is divided by the number of answers
 * beyond n - 1.
 *
 * <p><i>Triangles</i>: an answer may be the lowest, the most likely and the highest ratio. With the
 * geometric means {@code (l_j, m_j, u_j)} of the rows the weight of j is the triangle {@code (l_j /
 * Σ u, m_j / Σ m, u_j / Σ l)}; its centroids, divided by their sum, are the weights. This takes all
 * answers and geometric means. Consistency is that of the most likely ratios.
 *
 * <p><i>Properties</i>: geometric mean and eigenvector agree for n up to 3, and all three agree
 * where nothing contradicts.
 *
 * <p><i>Cost</i>: O(n³); the eigenvector O(n²) per round.
 *
 * <p><i>Source</i>: T. L. Saaty, "A scaling method for priorities in hierarchical structures",
 * Journal of Mathematical Psychology 15 (1977) 234–281, doi:10.1016/0022-2496(77)90033-5; geometric
 * means: G. Crawford and C. Williams, "A note on the analysis of subjective judgment matrices",
 * Journal of Mathematical Psychology 29 (1985) 387–405; missing answers: P. T. Harker, "Incomplete
 * pairwise comparisons in the analytic hierarchy process", Mathematical Modelling 9 (1987) 837–848,
 * and S. Bozóki, J. Fülöp and L. Rónyai, "On optimal completion of incomplete pairwise comparison
 * matrices", Mathematical and Computer Modelling 52 (2010) 318–333; triangles: J. J. Buckley,
 * "Fuzzy hierarchical analysis", Fuzzy Sets and Systems 17 (1985) 233–247.
 *
 * @param pairs the answers
 * @param priorities how they become weights
 * @param randomIndex the table that the consistency ratio uses
 */
public record Pairs(List<PairAnswer> pairs, Priorities priorities, RandomIndex randomIndex)
    implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "pairs",
          "Pairwise comparisons (AHP)",
          "Turns answers about how many times one criterion counts as much as another into weights.",
          "Saaty 1977; Crawford and Williams 1985");

  private static final Parameter<List<PairAnswer>> PAIRS =
      Parameter.of(
          "pairs",
          "How many times the first of two counts as much as the second.",
          Forms.list(PairAnswer.form(Forms.criterion())));

  private static final Parameter<Priorities> PRIORITIES =
      Parameter.of("priorities", "How answers become weights.", Forms.word(Priorities.class))
          .orElse(Priorities.GEOMETRIC_MEAN, "geometric-mean");

  private static final Parameter<RandomIndex> RANDOM_INDEX =
      Parameter.of(
              "randomIndex",
              "The table of random indices behind the consistency ratio.",
              Forms.word(RandomIndex.class))
          .orElse(RandomIndex.SAATY, "saaty");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, Pairs::made, PAIRS, PRIORITIES, RANDOM_INDEX);

  /** Copies the list. */
  public Pairs {
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(priorities, "priorities");
    Objects.requireNonNull(randomIndex, "randomIndex");
  }

  /**
   * Answers turned into weights by geometric means.
   *
   * @param pairs the answers
   */
  public Pairs(List<PairAnswer> pairs) {
    this(pairs, Priorities.GEOMETRIC_MEAN, RandomIndex.SAATY);
  }

  private static Pairs made(ParameterValues values) {
    return new Pairs(values.get(PAIRS), values.get(PRIORITIES), values.get(RANDOM_INDEX));
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    var settings = new LinkedHashMap<String, Setting>();
    List<Setting> answers = new ArrayList<>();
    pairs.forEach(answer -> answers.add(answer.setting()));
    settings.put(PAIRS.name(), new Setting.Items(answers));
    if (priorities != Priorities.GEOMETRIC_MEAN) {
      settings.put(PRIORITIES.name(), Setting.of(Forms.word(priorities)));
    }
    if (randomIndex != RandomIndex.SAATY) {
      settings.put(RANDOM_INDEX.name(), Setting.of(Forms.word(randomIndex)));
    }
    return settings;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    var violations = new Violations();
    violations.addAll(PairRules.check(PAIRS.name(), siblings, pairs));
    if (violations.none()) {
      checkColumns(siblings, violations);
      checkTriangles(siblings, violations);
    }
    return violations.all();
  }

  private void checkColumns(List<CriteriaNode> siblings, Violations violations) {
    if (priorities == Priorities.NORMALISED_COLUMNS && !matrix(siblings).complete()) {
      violations.add(
          Violation.of(
                  ErrorCode.CONFLICTING_KEYS,
                  Subject.at(PRIORITIES.name()),
                  "Normalised columns need an answer for every pair, but some are missing.")
              .help("Use geometric-mean or eigenvector, which do without."));
    }
  }

  private void checkTriangles(List<CriteriaNode> siblings, Violations violations) {
    PairwiseMatrix matrix = matrix(siblings);
    if (!matrix.exact() && priorities != Priorities.GEOMETRIC_MEAN) {
      violations.add(
          Violation.of(
                  ErrorCode.CONFLICTING_KEYS,
                  Subject.at(PRIORITIES.name()),
                  "Answers that are triangles become weights by geometric means only.")
              .help("Use geometric-mean."));
    } else if (!matrix.exact() && !matrix.complete()) {
      violations.add(
          Violation.of(
              ErrorCode.MISSING_WEIGHT,
              Subject.at(PAIRS.name()),
              "Where an answer is a triangle there must be one for every pair, but some are"
                  + " missing."));
    }
  }

  private PairwiseMatrix matrix(List<CriteriaNode> siblings) {
    return PairwiseMatrix.of(siblings.stream().map(CriteriaNode::id).toList(), pairs);
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    double[] weights = priorities.of(matrix(siblings));
    var shares = new LinkedHashMap<String, Double>();
    for (int j = 0; j < weights.length; j++) {
      shares.put(siblings.get(j).id(), weights[j]);
    }
    return shares;
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    var names = siblings.stream().map(CriteriaNode::name).toList();
    return PairSteps.of(matrix(siblings), names, randomIndex);
  }
}
