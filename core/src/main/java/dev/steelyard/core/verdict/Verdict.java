package dev.steelyard.core.verdict;

import dev.steelyard.core.robustness.MissingFact;
import dev.steelyard.core.robustness.OneStep;
import java.util.List;
import java.util.Optional;

/** What may be said about who comes first. Declining to say is a normal verdict. */
public sealed interface Verdict {

  /**
   * The state of the verdict.
   *
   * @return one code per variant
   */
  VerdictCode code();

  /**
   * The alternative that scores highest.
   *
   * @return empty when several share the highest score, or none is in play
   */
  Optional<String> leader();

  /**
   * How far the leader is ahead of the next alternative.
   *
   * @return at least 0 points; 0 where there is no leader or no other alternative
   */
  double lead();

  /**
   * In which part of the variations the leader comes first.
   *
   * @return 0 to 1; without a leader, the largest part that any alternative has
   */
  double firstIn();

  /**
   * Whether the verdict names an alternative to go with, at least slightly.
   *
   * @return true from {@code dominates} to {@code lean} and for {@code one-left}
   */
  default boolean decides() {
    return switch (code()) {
      case DOMINATES, CLEAR_LEAD, LEAD, LEAN, ONE_LEFT -> true;
      case TOO_CLOSE, TOO_EARLY, NONE_LEFT -> false;
    };
  }

  /**
   * At least as good as every other alternative on every criterion and better on one, for all
   * values in range.
   *
   * @param leader its id
   * @param lead points ahead
   * @param firstIn part of the variations
   */
  record Dominates(Optional<String> leader, double lead, double firstIn) implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.DOMINATES;
    }
  }

  /**
   * First in at least 90 of 100 variations, and no performance moved by one step levels it.
   *
   * @param leader its id
   * @param lead points ahead
   * @param firstIn part of the variations
   */
  record ClearLead(Optional<String> leader, double lead, double firstIn) implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.CLEAR_LEAD;
    }
  }

  /**
   * First in at least 75 of 100 variations, or in 90 with a weak spot.
   *
   * @param leader its id
   * @param lead points ahead
   * @param firstIn part of the variations
   * @param weakness a step that would take the lead away; empty when none does
   */
  record Lead(Optional<String> leader, double lead, double firstIn, Optional<OneStep> weakness)
      implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.LEAD;
    }
  }

  /**
   * First in at least 60 of 100 variations.
   *
   * @param leader its id
   * @param lead points ahead
   * @param firstIn part of the variations
   */
  record Lean(Optional<String> leader, double lead, double firstIn) implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.LEAN;
    }
  }

  /**
   * The facts are in, and still level.
   *
   * @param leader its id; empty when several share the highest score
   * @param lead points ahead
   * @param firstIn part of the variations
   * @param reason which test it failed
   */
  record TooClose(Optional<String> leader, double lead, double firstIn, Reason reason)
      implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.TOO_CLOSE;
    }
  }

  /** Why it is too close to call. */
  enum Reason {
    /** Several alternatives share the highest score. */
    LEVEL,
    /** The alternative with the highest score is not the one that comes first most often. */
    MEASURES_DISAGREE,
    /** The lead is less than a point. */
    SMALL_LEAD,
    /** The leader comes first in fewer than 60 of 100 variations. */
    UNSTABLE
  }

  /**
   * It would be lean or too close, and a missing fact can change who comes first; or it is not
   * certain that the leader meets a constraint.
   *
   * @param leader its id; empty when several share the highest score
   * @param lead points ahead
   * @param firstIn part of the variations
   * @param missing the facts that can decide it
   * @param open the constraints that those in front may miss
   */
  record TooEarly(
      Optional<String> leader,
      double lead,
      double firstIn,
      List<MissingFact> missing,
      List<OpenConstraint> open)
      implements Verdict {

    /** Copies the lists. */
    public TooEarly {
      missing = List.copyOf(missing);
      open = List.copyOf(open);
    }

    @Override
    public VerdictCode code() {
      return VerdictCode.TOO_EARLY;
    }
  }

  /**
   * Only one alternative is in play.
   *
   * @param leader its id
   */
  record OneLeft(Optional<String> leader) implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.ONE_LEFT;
    }

    @Override
    public double lead() {
      return 0;
    }

    @Override
    public double firstIn() {
      return 1;
    }
  }

  /** No alternative is in play. */
  record NoneLeft() implements Verdict {
    @Override
    public VerdictCode code() {
      return VerdictCode.NONE_LEFT;
    }

    @Override
    public Optional<String> leader() {
      return Optional.empty();
    }

    @Override
    public double lead() {
      return 0;
    }

    @Override
    public double firstIn() {
      return 0;
    }
  }
}
