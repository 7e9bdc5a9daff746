package dev.steelyard.core;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;

/**
 * The front door of the library.
 *
 * <pre>{@code
 * Decision decision = Steelyard.decision("Backend for our shop")
 *     .alternatives("Node.js", "Python")
 *     .criterion("Performance", c -> c.weight(10).rate("Node.js", VERY_GOOD).rate("Python", GOOD))
 *     .criterion("Team knows it", c -> c.weight(30).rate("Node.js", EXCELLENT).rate("Python", FAIR))
 *     .build();
 * Outcome outcome = Steelyard.standard().evaluate(decision);
 * System.out.println(outcome.sentence());
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Steelyard {

  private final DecisionEngine engine;
  private final EvaluationOptions options;

  private Steelyard(DecisionEngine engine, EvaluationOptions options) {
    this.engine = engine;
    this.options = options;
  }

  /**
   * The built-in methods and the usual options.
   *
   * @return an engine ready for use
   */
  public static Steelyard standard() {
    return with(MethodCatalogue.standard());
  }

  /**
   * Other methods and the usual options.
   *
   * @param methods the methods that decisions may ask for
   * @return an engine ready for use
   */
  public static Steelyard with(MethodCatalogue methods) {
    return new Steelyard(new DecisionEngine(methods), EvaluationOptions.STANDARD);
  }

  /**
   * Starts a decision.
   *
   * @param title what people read first
   * @return a builder
   */
  public static DecisionBuilder decision(String title) {
    return new DecisionBuilder(title);
  }

  /**
   * The same engine with other options.
   *
   * @param other how decisions are evaluated
   * @return a new engine
   */
  public Steelyard options(EvaluationOptions other) {
    return new Steelyard(engine, other);
  }

  /**
   * Answers a decision.
   *
   * @param decision what people state
   * @return the whole answer
   * @throws dev.steelyard.core.error.DecisionException if the method is unknown or cannot judge it
   */
  public Outcome evaluate(Decision decision) {
    return engine.evaluate(decision, options);
  }

  /**
   * Says why one alternative rather than another.
   *
   * @param outcome an answer
   * @param first the id or name of one alternative
   * @return a question that still lacks the other alternative
   */
  public Why why(Outcome outcome, String first) {
    return new Why(engine, outcome, first);
  }

  /**
   * The engine behind this door, for everything else that can be asked of it.
   *
   * @return the acts of package {@code port}
   */
  public DecisionEngine engine() {
    return engine;
  }
}
