package dev.steelyard.core.verdict;

import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.MissingFact;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.verdict.Verdict.Reason;
import java.util.List;
import java.util.Optional;

/** Decides what may be said, by the conditions of {@link VerdictRules}. */
public final class VerdictDecider {

  private final VerdictRules rules;
  private final Judgement judgement;
  private final Robustness robustness;

  private VerdictDecider(VerdictRules rules, Judgement judgement, Robustness robustness) {
    this.rules = rules;
    this.judgement = judgement;
    this.robustness = robustness;
  }

  /**
   * The verdict on a judgement.
   *
   * @param rules where one verdict ends and the next begins
   * @param judgement scores and ranking
   * @param robustness how sure they are
   * @return the strongest verdict whose conditions hold
   */
  public static Verdict decide(VerdictRules rules, Judgement judgement, Robustness robustness) {
    return new VerdictDecider(rules, judgement, robustness).decide();
  }

  private Verdict decide() {
    int inPlay = judgement.ranking().ranked().size();
    if (inPlay == 0) {
      return new Verdict.NoneLeft();
    }
    if (!openInFront().isEmpty()) {
      return tooEarly(decisiveFacts());
    }
    if (inPlay == 1) {
      return new Verdict.OneLeft(judgement.top());
    }
    if (robustness.dominant()) {
      return new Verdict.Dominates(judgement.leader(), judgement.lead(), firstIn());
    }
    return tooClose().map(this::unlessTooEarly).orElseGet(this::lead);
  }

  private double firstIn() {
    return judgement.leader().map(robustness.first()::of).orElseGet(this::most);
  }

  /** The largest part of the variations in which any alternative comes first. */
  private double most() {
    return robustness.first().share().values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  private Optional<Reason> tooClose() {
    if (judgement.leader().isEmpty()) {
      return Optional.of(Reason.LEVEL);
    }
    if (firstIn() < most()) {
      return Optional.of(Reason.MEASURES_DISAGREE);
    }
    if (judgement.lead() < rules.leastLead()) {
      return Optional.of(Reason.SMALL_LEAD);
    }
    return judgement.variable() && firstIn() < rules.lean()
        ? Optional.of(Reason.UNSTABLE)
        : Optional.empty();
  }

  private Verdict unlessTooEarly(Reason reason) {
    List<MissingFact> missing = decisiveFacts();
    return missing.isEmpty()
        ? new Verdict.TooClose(judgement.leader(), judgement.lead(), firstIn(), reason)
        : tooEarly(missing);
  }

  private Verdict tooEarly(List<MissingFact> missing) {
    return new Verdict.TooEarly(
        judgement.leader(), judgement.lead(), firstIn(), missing, openInFront());
  }

  /** The constraints that an alternative in front may miss, which would change who comes first. */
  private List<OpenConstraint> openInFront() {
    return Knockouts.open(judgement.decision()).stream()
        .filter(each -> judgement.ranking().first().contains(each.alternative()))
        .filter(this::reallyOpen)
        .toList();
  }

  /** An open question may ask for a performance that meets the constraint whatever the answer. */
  private boolean reallyOpen(OpenConstraint open) {
    return robustness.missingFacts().stream()
        .filter(fact -> fact.criterion().equals(open.constraint().criterion()))
        .filter(fact -> fact.alternatives().contains(open.alternative()))
        .allMatch(MissingFact::canDecide);
  }

  private List<MissingFact> decisiveFacts() {
    return robustness.missingFacts().stream().filter(MissingFact::canDecide).toList();
  }

  /** A leader that cannot be compared with the runner-up is not clearly ahead of it. */
  private boolean incomparable() {
    return !judgement.evaluation().inPoints()
        && judgement
            .evaluation()
            .incomparable(judgement.top().orElseThrow(), judgement.runnerUp().orElseThrow());
  }

  private Verdict lead() {
    Optional<String> leader = judgement.leader();
    double lead = judgement.lead();
    double firstIn = firstIn();
    if (!judgement.variable() || incomparable()) {
      return new Verdict.Lean(leader, lead, firstIn);
    }
    if (firstIn < rules.lead()) {
      List<MissingFact> missing = decisiveFacts();
      return missing.isEmpty() ? new Verdict.Lean(leader, lead, firstIn) : tooEarly(missing);
    }
    var weakness = robustness.oneSteps().stream().findFirst();
    boolean clear = firstIn >= rules.clearLead() && weakness.isEmpty();
    return clear
        ? new Verdict.ClearLead(leader, lead, firstIn)
        : new Verdict.Lead(leader, lead, firstIn, weakness);
  }
}
