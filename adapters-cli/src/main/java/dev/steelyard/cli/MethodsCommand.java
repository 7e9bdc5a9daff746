package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.screen.CatalogueScreen;
import dev.steelyard.cli.screen.FitnessScreen;
import dev.steelyard.core.error.NearestMatch;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.port.ListMethods;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.survey.Survey;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the aggregation methods, explains one, or says which of them fit a decision. */
@Command(
    name = "methods",
    description =
        "Lists the methods that turn performances and weights into scores, explains one of them,"
            + " or says what each makes of a decision.",
    footer = {
      "steelyard methods",
      "steelyard methods weighted-sum",
      "steelyard methods --for shop.yaml",
      "steelyard methods --format json"
    })
final class MethodsCommand implements Act {

  private final Provider<ListMethods> methods;
  private final Provider<SurveyMethods> survey;
  private final Provider<DecisionReader> reader;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "METHOD",
      completionCandidates = MethodIds.class,
      description = "Explain this method.")
  private String method;

  @Option(
      names = "--for",
      paramLabel = "FILE",
      description = "Say what each method makes of the decision in FILE.")
  private String file;

  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  MethodsCommand(
      Provider<ListMethods> methods,
      Provider<SurveyMethods> survey,
      Provider<DecisionReader> reader,
      Provider<ResultWriter> writer) {
    this.methods = methods;
    this.survey = survey;
    this.reader = reader;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    if (file != null && method != null) {
      throw new WrongUse("ask for one method, or for all with --for, not for both.");
    }
    Delivery delivery = output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.JSON));
    delivery.deliver(file == null ? catalogue(delivery) : fitness(delivery));
    return ExitCode.DONE;
  }

  private String catalogue(Delivery delivery) {
    List<MethodDefinition> all = methods.get().methods();
    List<MethodDefinition> chosen = method == null ? all : List.of(chosen(all));
    if (delivery.format() == Format.JSON) {
      return writer.get().methods(chosen);
    }
    var screen = new CatalogueScreen(delivery.surface());
    return method == null ? screen.methods(all) : screen.method(chosen.get(0));
  }

  private MethodDefinition chosen(List<MethodDefinition> all) {
    return all.stream()
        .filter(each -> each.description().id().equals(method))
        .findFirst()
        .orElseThrow(() -> unknown(all));
  }

  private WrongUse unknown(List<MethodDefinition> all) {
    var ids = all.stream().map(each -> each.description().id()).toList();
    Optional<String> nearest = NearestMatch.of(method, ids);
    return new WrongUse(
        "there is no method \""
            + method
            + "\"."
            + nearest.map(id -> " Did you mean \"" + id + "\"?").orElse("")
            + "\nSee all: steelyard methods");
  }

  private String fitness(Delivery delivery) {
    var source = reader.get().read(file);
    Survey result =
        new AnsweredDecision(source, source.decision(), List.of(), SettingSource.NONE)
            .survey(survey.get());
    return delivery.format() == Format.JSON
        ? writer.get().survey(result)
        : new FitnessScreen(delivery.surface()).text(result);
  }
}
