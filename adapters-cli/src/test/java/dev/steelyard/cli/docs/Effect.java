package dev.steelyard.cli.docs;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.Locale;

/** What the engine makes of a decision, in the few words of a table. */
final class Effect {

  private final Outcome outcome;

  private Effect(Outcome outcome) {
    this.outcome = outcome;
  }

  static Effect of(Decision decision) {
    return new Effect(Steelyard.standard().evaluate(decision));
  }

  static Effect of(Decision decision, double weightSpread) {
    var plan = new VariationPlan(20_000, 42, weightSpread);
    var options = new EvaluationOptions(plan, VerdictRules.STANDARD);
    return new Effect(Steelyard.standard().options(options).evaluate(decision));
  }

  /** Who is how far ahead, for instance {@code Node.js 29.5}. */
  String lead() {
    return outcome.verdict().leader().map(this::lead).orElse("level");
  }

  private String lead(String leader) {
    String name = outcome.decision().alternative(leader).orElseThrow().name();
    double lead = outcome.verdict().lead();
    return lead < 1 ? name + " under 1" : String.format(Locale.ROOT, "%s %.1f", name, lead);
  }

  String verdict() {
    return outcome.verdict().code().words().toLowerCase(Locale.ROOT);
  }

  /** The lead, and the verdict where it is another one than before. */
  String comparedWith(Effect before) {
    boolean same = verdict().equals(before.verdict()) && first().equals(before.first());
    return same ? lead() : "**" + lead() + ", " + verdict() + "**";
  }

  private String first() {
    return outcome.verdict().leader().orElse("");
  }

  /** In how many of a hundred variations the leader comes first, cut and not rounded. */
  String firstIn() {
    return String.valueOf((int) Math.floor(outcome.verdict().firstIn() * 100 + 1e-9));
  }
}
