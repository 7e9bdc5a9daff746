package dev.steelyard.cli;

import dev.steelyard.cli.screen.CatalogueScreen;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.port.ListMethods;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the aggregation methods. */
@Command(
    name = "methods",
    description = "Lists the methods that turn performances and weights into scores.",
    footer = {"steelyard methods", "steelyard methods --format json"})
final class MethodsCommand implements Act {

  private final Provider<ListMethods> methods;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  MethodsCommand(Provider<ListMethods> methods, Provider<ResultWriter> writer) {
    this.methods = methods;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.JSON));
    List<MethodDescription> all = methods.get().methods();
    delivery.deliver(
        delivery.format() == Format.JSON
            ? writer.get().methods(all)
            : new CatalogueScreen(delivery.surface()).methods(all));
    return ExitCode.DONE;
  }
}
