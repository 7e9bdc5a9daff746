package dev.steelyard.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.CertifyDecision;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.CheckDecision;
import dev.steelyard.core.port.ConductInterview;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.ListMethods;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.port.WeighDecision;

/**
 * Gives commands the engine; formats, templates and the server come from modules found beside it.
 */
final class CliModule extends AbstractModule {

  /** The version that is printed; a constant, so that printing it loads nothing. */
  static final String VERSION = DecisionEngine.VERSION;

  private final Terminal terminal;

  CliModule(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  protected void configure() {
    bind(Terminal.class).toInstance(terminal);
    bind(EvaluateDecision.class).to(DecisionEngine.class);
    bind(ExplainDecision.class).to(DecisionEngine.class);
    bind(ConductInterview.class).to(DecisionEngine.class);
    bind(ChangeDecision.class).to(DecisionEngine.class);
    bind(CheckDecision.class).to(DecisionEngine.class);
    bind(ListMethods.class).to(DecisionEngine.class);
    bind(SurveyMethods.class).to(DecisionEngine.class);
    bind(WeighDecision.class).to(DecisionEngine.class);
    bind(RestateWeights.class).to(DecisionEngine.class);
    bind(CertifyDecision.class).to(DecisionEngine.class);
    bind(CaseEngine.class).to(DecisionEngine.class);
    requireBinding(ResultWriter.class);
    Multibinder.newSetBinder(binder(), DocumentFormat.class);
  }

  @Provides
  @Singleton
  DecisionEngine engine() {
    return new DecisionEngine(MethodCatalogue.withPlugins(CliModule.class.getClassLoader()));
  }
}
