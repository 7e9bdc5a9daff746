package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.certificate.FindingKind;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.CertifyDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import org.junit.jupiter.api.Test;

class CertifiedDecisionTest {

  private static final EvaluationOptions OPTIONS =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(200), VerdictRules.STANDARD);

  private final CertifyDecision engine = new DecisionEngine(MethodCatalogue.standard());

  @Test
  void a_lead_that_follows_from_the_order_of_the_weights_is_proven_and_the_proof_holds() {
    var decision = PercentTable.draft(row(3, 2, 1), row(90, 50, 50), row(60, 70, 60)).build();

    var certificate = engine.certify(decision, OPTIONS);

    assertThat(certificate.rivals())
        .extracting(each -> each.finding().kind())
        .containsExactly(FindingKind.RUNNING_LEAD);
    assertThat(engine.verify(certificate).accepted()).isTrue();
  }

  @Test
  void what_is_certified_of_random_decisions_holds() {
    RandomDecisions.check(100, decision -> checkBoth(decision));
  }

  private void checkBoth(Decision decision) {
    assertThat(engine.verify(engine.certify(decision, OPTIONS)).faults()).isEmpty();
    var counted = decision.withMethod(new MethodChoice("borda"));
    assertThat(engine.verify(engine.certify(counted, OPTIONS)).faults()).isEmpty();
  }
}
