package dev.steelyard.http.api;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import java.util.List;
import java.util.Optional;

/** The built-in decisions, found or refused. */
public final class Templates {

  private final TemplateStore store;

  /**
   * Looks in a store.
   *
   * @param store the built-in decisions
   */
  public Templates(TemplateStore store) {
    this.store = store;
  }

  /**
   * All of them.
   *
   * @return in the order they are shown
   */
  public List<Template> all() {
    return store.ids().stream().map(store::template).flatMap(Optional::stream).toList();
  }

  /**
   * The one with an id.
   *
   * @param id its id
   * @return the built-in decision
   * @throws Refusal if there is none
   */
  public Template get(String id) {
    return store.template(id).orElseThrow(() -> unknown(id));
  }

  /**
   * A small commented document to start from.
   *
   * @return YAML
   */
  public String starter() {
    return store.starter();
  }

  private Refusal unknown(String id) {
    String message = "There is no built-in decision \"" + id + "\".";
    Violation violation =
        Violation.of(ErrorCode.UNKNOWN_TEMPLATE, Subject.at("path", "id"), message)
            .choices(id, store.ids());
    return ProblemDetails.UNKNOWN_TEMPLATE.refusal(message, violation);
  }
}
