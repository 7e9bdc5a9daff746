package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * What is claimed, and the numbers that prove it.
 *
 * <p>Except in {@link StatedWeights} and {@link SampledBound}, the leader's performances count with
 * the fewest points in their range and those of rivals with the most, so that what is claimed holds
 * wherever in its range a performance turns out to be. The difference of the two on criterion j is
 * the lead {@code d_j}.
 */
public sealed interface Finding {

  /**
   * How strong it is.
   *
   * @return the kind; for {@link EachRival} the kind of the weakest finding against a rival
   */
  FindingKind kind();

  /**
   * Of all rivals: the findings against each of them hold for certain, and that is all there is to
   * say.
   *
   * @param weakest the weakest kind among them
   */
  record EachRival(FindingKind weakest) implements Finding {

    /** Checks that it is there. */
    public EachRival {
      Objects.requireNonNull(weakest, "weakest");
    }

    @Override
    public FindingKind kind() {
      return weakest;
    }
  }

  /**
   * At least as good on every criterion and better on one.
   *
   * @param leads the {@code d_j}, in the order of the criteria
   */
  record Dominance(List<BigDecimal> leads) implements Finding {

    /** Copies the list. */
    public Dominance {
      leads = List.copyOf(leads);
    }

    @Override
    public FindingKind kind() {
      return FindingKind.DOMINANCE;
    }
  }

  /**
   * Read from the most important criterion down, the running lead {@code D_k = Σ_(j≤k) d_j} never
   * becomes negative, and is positive somewhere.
   *
   * @param order the ids of the criteria, the most important first; those of equal weight in the
   *     order of their lead, the smallest first, so that any other order does as well
   * @param leads the {@code D_k} in this order
   */
  record RunningLead(List<String> order, List<BigDecimal> leads) implements Finding {

    /** Copies the lists. */
    public RunningLead {
      order = List.copyOf(order);
      leads = List.copyOf(leads);
    }

    @Override
    public FindingKind kind() {
      return FindingKind.RUNNING_LEAD;
    }
  }

  /**
   * The lead is made of the premises: {@code scale · d_j ≥ Σ_r λ_r a_rj} on every criterion.
   *
   * @param multipliers the {@code λ_r}, one for each premise of the certificate, at least 0
   * @param scale how many times the lead is taken, above 0
   */
  record Implied(List<BigInteger> multipliers, BigInteger scale) implements Finding {

    /** Copies the list. */
    public Implied {
      multipliers = List.copyOf(multipliers);
      Objects.requireNonNull(scale, "scale");
    }

    @Override
    public FindingKind kind() {
      return FindingKind.IMPLIED;
    }
  }

  /**
   * The probability of the first rank lies between two numbers, whatever the dependence of the
   * pairs: {@code max(0, 1 - Σ_k (1 - p_k)) ≤ b ≤ min_k p_k}.
   *
   * @param region which weights
   * @param wins the probability {@code p_k} of being ahead of each rival, in their order; half of
   *     what is level counts
   * @param least the lower bound, above ½
   * @param most the upper bound
   */
  record SureBounds(Region region, List<BigDecimal> wins, BigDecimal least, BigDecimal most)
      implements Finding {

    /** Copies the list. */
    public SureBounds {
      Objects.requireNonNull(region, "region");
      wins = List.copyOf(wins);
      Objects.requireNonNull(least, "least");
      Objects.requireNonNull(most, "most");
    }

    @Override
    public FindingKind kind() {
      return FindingKind.SURE_BOUNDS;
    }
  }

  /**
   * An exact probability but for rounding at the twelfth decimal: of one rival, to be ahead of it;
   * of all rivals, to be first.
   *
   * @param region which weights
   * @param probability above ½
   */
  record ExactProbability(Region region, BigDecimal probability) implements Finding {

    /** Checks that nothing is missing. */
    public ExactProbability {
      Objects.requireNonNull(region, "region");
      Objects.requireNonNull(probability, "probability");
    }

    @Override
    public FindingKind kind() {
      return FindingKind.EXACT_PROBABILITY;
    }
  }

  /**
   * The leader came first in some of the variations that were drawn, so it does in at least so many
   * of all possible ones, with a confidence of 99 of 100: the lower bound of C. J. Clopper and E.
   * S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
   * Biometrika 26 (1934) 404–413.
   *
   * @param variations how many were drawn
   * @param first in how many of them the leader came first; what is shared counts in parts, and
   *     their sum is rounded down
   * @param seed where the random numbers start
   * @param spread the part of itself by which each weight is up or down
   * @param least the bound, rounded down to four decimals, above ½
   */
  record SampledBound(long variations, long first, long seed, BigDecimal spread, BigDecimal least)
      implements Finding {

    /** Checks that nothing is missing. */
    public SampledBound {
      Objects.requireNonNull(spread, "spread");
      Objects.requireNonNull(least, "least");
    }

    @Override
    public FindingKind kind() {
      return FindingKind.SAMPLED_BOUND;
    }
  }

  /**
   * The most points that choosing the leader can lose against the best choice, and that no other
   * choice can lose less.
   *
   * @param region which weights
   * @param most the largest loss of the leader, at least 0
   * @param others the largest loss of each rival in their order, none of them smaller
   */
  record Regret(Region region, Fraction most, List<Fraction> others) implements Finding {

    /** Copies the list. */
    public Regret {
      Objects.requireNonNull(region, "region");
      Objects.requireNonNull(most, "most");
      others = List.copyOf(others);
    }

    @Override
    public FindingKind kind() {
      return FindingKind.REGRET;
    }
  }

  /**
   * With the points to calculate with, {@code Σ_j w_j d_j / Σ_j w_j} is above 0.
   *
   * @param gap that number, exactly; of all rivals the smallest one
   */
  record StatedWeights(Fraction gap) implements Finding {

    /** Checks that it is there. */
    public StatedWeights {
      Objects.requireNonNull(gap, "gap");
    }

    @Override
    public FindingKind kind() {
      return FindingKind.STATED_WEIGHTS;
    }
  }

  /**
   * Nothing is claimed.
   *
   * @param reason why not, a sentence
   */
  record None(String reason) implements Finding {

    /** Checks that there is a reason. */
    public None {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public FindingKind kind() {
      return FindingKind.NONE;
    }
  }
}
