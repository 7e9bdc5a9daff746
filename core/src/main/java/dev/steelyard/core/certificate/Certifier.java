package dev.steelyard.core.certificate;

import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.exact.WeightInequality;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the strongest that can be said of the alternative in front: against each rival, and against
 * all of them together.
 *
 * <p>For the weighted sum all kinds are tried in the order of {@link FindingKind}. If something
 * certain is found against each rival, the whole is as strong as the weakest of it. Otherwise the
 * first of these is taken that holds: bounds of the probability of the first rank that are above ½,
 * the exact probability above ½, a bound from variations above ½, the smallest largest loss of all
 * choices, the arithmetic of the stated weights. Probabilities are over the sets of weights that
 * respect the order of the stated weights where these are all different, otherwise over any
 * weights.
 *
 * <p>For other methods: dominance where the method respects it, otherwise a bound from variations,
 * otherwise nothing, with the reason.
 *
 * <p>Cost: O(m n²) and the cutting of {@link dev.steelyard.core.robustness.exact.FirstPlaces} with
 * at most 2,000 pieces; where premises are used, one exact feasibility problem per rival.
 */
public final class Certifier {

  private final CertifiedData data;
  private final FirstShares shares;

  private Certifier(CertifiedData data, FirstShares shares) {
    this.data = data;
    this.shares = shares;
  }

  /**
   * The certificate of a judgement.
   *
   * @param judgement scores and ranking
   * @param shares in which part of the variations each alternative came first, with their plan
   * @return what can be said, which may be nothing
   */
  public static Certificate certify(Judgement judgement, FirstShares shares) {
    return certify(judgement, shares, List.of());
  }

  /**
   * The same with what people said of the weights beside their points.
   *
   * @param judgement scores and ranking
   * @param shares in which part of the variations each alternative came first, with their plan
   * @param given statements about the weights, one coefficient per judged criterion
   * @return what can be said, which may be nothing
   */
  public static Certificate certify(
      Judgement judgement, FirstShares shares, List<WeightInequality> given) {
    return new Certifier(new CertifiedData(judgement, given), shares).certificate();
  }

  private Judgement judgement() {
    return data.judgement();
  }

  private Certificate certificate() {
    int inPlay = judgement().table().alternatives().size();
    if (inPlay < 2) {
      return nothing("Fewer than two alternatives are in play.");
    }
    Optional<String> leader = judgement().leader();
    if (leader.isEmpty()) {
      return nothing("No alternative alone is first.");
    }
    int row = judgement().row(leader.get());
    return behindSomewhere(row)
        ? nothing("The lead is no larger than the rounding of scores.")
        : certificate(leader.get(), new LeadTable(data, row));
  }

  /** The exact arithmetic may see a tie where rounding made a lead. */
  private boolean behindSomewhere(int leader) {
    return judgement().weightedSum()
        && IntStream.range(0, data.cells().size())
            .filter(i -> i != leader)
            .anyMatch(i -> data.statedGap(leader, i).numerator().signum() <= 0);
  }

  private Certificate certificate(String leader, LeadTable leads) {
    var against = new RivalFindings(data, leads);
    List<RivalFinding> rivals =
        leads.rivals().stream()
            .map(
                i ->
                    new RivalFinding(judgement().table().alternatives().get(i), against.against(i)))
            .toList();
    return certificate(Optional.of(leader), rivals, overall(leader, leads, rivals));
  }

  private Finding overall(String leader, LeadTable leads, List<RivalFinding> rivals) {
    FindingKind weakest =
        rivals.stream()
            .map(each -> each.finding().kind())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    if (weakest.certain()) {
      return new Finding.EachRival(weakest);
    }
    return judgement().weightedSum()
        ? ofSum(leader, leads)
        : SampledBounds.of(shares, leader).orElseGet(this::unproved);
  }

  private Finding unproved() {
    return new Finding.None(
        shares.count() == 0
            ? "The method is no weighted sum, and nothing was varied."
            : "The method is no weighted sum, and in the variations the leader is not first more"
                + " often than not with a confidence of 99 of 100.");
  }

  private Finding ofSum(String leader, LeadTable leads) {
    Optional<Finding> certain = leads.rivals().size() > 1 ? leads.bounds() : Optional.empty();
    return certain
        .or(leads::first)
        .or(() -> SampledBounds.of(shares, leader))
        .or(() -> new Losses(data, leads.leader()).smallest())
        .orElseGet(() -> new Finding.StatedWeights(smallestGap(leads)));
  }

  private Fraction smallestGap(LeadTable leads) {
    return leads.rivals().stream()
        .map(i -> data.statedGap(leads.leader(), i))
        .min(Fractions::compare)
        .orElseThrow();
  }

  private Certificate nothing(String reason) {
    return certificate(Optional.empty(), List.of(), new Finding.None(reason));
  }

  private Certificate certificate(
      Optional<String> leader, List<RivalFinding> rivals, Finding overall) {
    List<String> criteria = judgement().table().criteria().stream().map(each -> each.id()).toList();
    return new Certificate(
        judgement().method().description().id(),
        judgement().weightedSum(),
        judgement().table().alternatives(),
        criteria,
        data.cells(),
        data.weights(),
        data.ranking().stream().map(criteria::get).toList(),
        data.premises(),
        leader,
        rivals,
        overall);
  }
}
