package dev.steelyard.core.certificate;

import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.robustness.Variations;
import java.util.Random;

/** Certificates of random decisions, for tests. */
public final class Certificates {

  static final VariationPlan PLAN = new VariationPlan(400, 7, 0.5);

  private Certificates() {}

  /**
   * The certificate of a decision under the weighted sum.
   *
   * @param decision any
   * @return what can be said
   */
  public static Certificate of(Decision decision) {
    Judgement judgement = Judging.of(decision);
    return Certifier.certify(
        judgement, Variations.run(PLAN, judgement.table(), judgement.weights()));
  }

  /**
   * A decision of two to four alternatives and one to five criteria with exact performances.
   *
   * @param seed any number
   * @return percentages in steps of 10, so that some are equal, and points of 0 to 4
   */
  public static Decision table(long seed) {
    var random = new Random(seed);
    int n = 1 + random.nextInt(5);
    double[] weights = random.doubles(n, 0, 5).map(Math::floor).toArray();
    weights[0]++;
    double[][] rows = new double[2 + random.nextInt(3)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.doubles(n, 0, 11).map(each -> 10 * Math.floor(each)).toArray();
    }
    return PercentTable.draft(weights, rows).build();
  }
}
