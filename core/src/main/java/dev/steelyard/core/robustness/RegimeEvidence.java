package dev.steelyard.core.robustness;

import dev.steelyard.core.explanation.Ledger;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.robustness.exact.DominanceProof;
import dev.steelyard.core.robustness.exact.RunningLeadProof;
import java.util.List;

/** The numbers that make a {@link Regime} true of a pair of alternatives. */
public sealed interface RegimeEvidence {

  /**
   * What it is evidence for.
   *
   * @return the regime
   */
  Regime regime();

  /**
   * Dominance.
   *
   * @param better the ids of the criteria on which the first alternative is better, in column order
   * @param proof checks itself
   */
  record Dominates(List<String> better, DominanceProof proof) implements RegimeEvidence {

    /** Copies the list. */
    public Dominates {
      better = List.copyOf(better);
    }

    @Override
    public Regime regime() {
      return Regime.DOMINANCE;
    }
  }

  /**
   * A running lead that is never negative.
   *
   * @param order the ids of the criteria, the largest weight first; among equal weights the
   *     criterion on which the first alternative is further ahead
   * @param proof checks itself
   */
  record Ranked(List<String> order, RunningLeadProof proof) implements RegimeEvidence {

    /** Copies the list. */
    public Ranked {
      order = List.copyOf(order);
    }

    @Override
    public Regime regime() {
      return Regime.RANKING_DECIDES;
    }
  }

  /**
   * A decisive set of at most three.
   *
   * @param reasons the fewest pulls that outweigh everything on the other side
   * @param sum of these pulls
   * @param barrier everything on the other side, below the sum
   */
  record Decisive(List<Pull> reasons, double sum, double barrier) implements RegimeEvidence {

    /** Copies the list. */
    public Decisive {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Regime regime() {
      return reasons.size() == 1 ? Regime.CRITICAL : Regime.FEW;
    }
  }

  /**
   * Equal weights would turn the order.
   *
   * @param equalGap the gap with equal weights, below 0
   * @param above ids of criteria with more than the average weight that speak for the first
   * @param below ids of criteria with less than the average weight that speak for the second
   */
  record AgainstAverage(double equalGap, List<String> above, List<String> below)
      implements RegimeEvidence {

    /** Copies the lists. */
    public AgainstAverage {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }

    @Override
    public Regime regime() {
      return Regime.AGAINST_AVERAGE;
    }
  }

  /**
   * A settled ledger.
   *
   * @param ledger with nothing unpaid
   */
  record Settled(Ledger ledger) implements RegimeEvidence {

    @Override
    public Regime regime() {
      return Regime.LEDGER;
    }
  }

  /**
   * A lead too small to speak of.
   *
   * @param gap the exact lead, at least 0
   * @param least the least lead to speak of
   * @param onlyJust true if the lead reaches the least one, but a move by half of the last shown
   *     digit would change that
   */
  record TooClose(double gap, double least, boolean onlyJust) implements RegimeEvidence {

    @Override
    public Regime regime() {
      return Regime.TOO_CLOSE;
    }
  }
}
