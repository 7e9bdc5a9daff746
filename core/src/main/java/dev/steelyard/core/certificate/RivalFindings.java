package dev.steelyard.core.certificate;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.robustness.exact.DominanceProof;
import dev.steelyard.core.robustness.exact.ImplicationProof;
import dev.steelyard.core.robustness.exact.Implications;
import dev.steelyard.core.robustness.exact.RunningLeadProof;
import dev.steelyard.core.robustness.exact.WeightInequality;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the strongest that can be said of the leader against one rival. */
final class RivalFindings {

  /** Rivals times criteria times premises up to which exact proofs are looked for. */
  private static final int AFFORDABLE = 50_000;

  private final CertifiedData data;
  private final LeadTable leads;
  private final List<BigDecimal> level;

  RivalFindings(CertifiedData data, LeadTable leads) {
    this.data = data;
    this.leads = leads;
    this.level = Collections.nCopies(data.weights().size(), BigDecimal.ZERO);
  }

  Finding against(int rival) {
    List<BigDecimal> lead = data.cautiousLead(leads.leader(), rival);
    return data.judgement().weightedSum() ? ofSum(rival, lead) : ofOther(lead);
  }

  private Finding ofOther(List<BigDecimal> lead) {
    boolean respects =
        data.judgement().method().description().claims(Claim.RESPECTS_DOMINANCE)
            && data.judgement().table().criteria().stream().noneMatch(RivalFindings::curved);
    return respects && DominanceProof.find(lead, level).isPresent()
        ? new Finding.Dominance(lead)
        : new Finding.None("Nothing is proved against this rival alone.");
  }

  private static boolean curved(Criterion criterion) {
    return criterion.scale() instanceof NumericScale scale && !scale.curve().isEmpty();
  }

  private Finding ofSum(int rival, List<BigDecimal> lead) {
    if (DominanceProof.find(lead, level).isPresent()) {
      return new Finding.Dominance(lead);
    }
    return running(lead)
        .or(() -> implied(lead))
        .or(() -> leads.ahead(rival))
        .orElseGet(() -> new Finding.StatedWeights(data.statedGap(leads.leader(), rival)));
  }

  private Optional<Finding> running(List<BigDecimal> lead) {
    if (data.ranking().isEmpty()) {
      return Optional.empty();
    }
    return RunningLeadProof.find(lead, level, hardest(lead))
        .filter(RunningLeadProof::strict)
        .map(proof -> new Finding.RunningLead(names(proof.order()), proof.leads()));
  }

  /** Where weights are level, the smallest lead comes first, which makes the sums smallest. */
  private List<Integer> hardest(List<BigDecimal> lead) {
    return IntStream.range(0, lead.size())
        .boxed()
        .sorted(Comparator.comparing(this::group).thenComparing(lead::get))
        .toList();
  }

  private int group(int j) {
    return IntStream.range(0, data.ranking().size())
        .filter(k -> data.ranking().get(k) == j || data.level(data.ranking().get(k), j))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(List<Integer> order) {
    return order.stream().map(j -> data.judgement().table().criteria().get(j).id()).toList();
  }

  private Optional<Finding> implied(List<BigDecimal> lead) {
    int effort = lead.size() * data.premises().size() * data.cells().size();
    if (data.premises().isEmpty() || effort > AFFORDABLE) {
      return Optional.empty();
    }
    var statements =
        data.premises().stream().map(each -> new WeightInequality(each.coefficients())).toList();
    return new Implications(lead.size(), statements).preference(lead, level)
            instanceof ImplicationProof proof
        ? Optional.of(new Finding.Implied(proof.multipliers(), proof.scale()))
        : Optional.empty();
  }
}
