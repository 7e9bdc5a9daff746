package dev.steelyard.cli;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.core.port.SchemaStore;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Iterator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of the documents we read and write.",
    footer = {"steelyard schema", "steelyard schema result"})
final class SchemaCommand implements Act {

  private final Provider<SchemaStore> schemas;

  @ParentCommand private SteelyardCommand steelyard;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "Which one: decision or result. Usually decision.")
  private String name = "decision";

  @Inject
  SchemaCommand(Provider<SchemaStore> schemas) {
    this.schemas = schemas;
  }

  @Override
  public ExitCode run() {
    SchemaStore store = schemas.get();
    String schema =
        store
            .schema(name)
            .orElseThrow(
                () ->
                    WrongUse.unknown("there is no schema \"" + name + "\".", name, store.names()));
    steelyard.terminal().printDocument(schema);
    return ExitCode.DONE;
  }

  /** The schemas, for completion. */
  static final class Names implements Iterable<String> {

    private final Provider<SchemaStore> schemas;

    @Inject
    Names(Provider<SchemaStore> schemas) {
      this.schemas = schemas;
    }

    @Override
    public Iterator<String> iterator() {
      return schemas.get().names().iterator();
    }
  }
}
