package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.port.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lists of what there is to choose from. */
public final class CatalogueScreen {

  private final Page page;

  /**
   * An empty screen.
   *
   * @param surface what can be shown
   */
  public CatalogueScreen(Surface surface) {
    this.page = new Page(surface);
  }

  /**
   * The aggregation methods, family by family.
   *
   * @param methods all of them
   * @return lines, each with a line break
   */
  public String methods(List<MethodDefinition> methods) {
    var families = new TreeMap<String, List<MethodDescription>>();
    for (MethodDefinition method : methods) {
      var description = method.description();
      families.computeIfAbsent(description.family(), name -> new ArrayList<>()).add(description);
    }
    families.forEach(this::family);
    page.paragraph(0, "Read about one: steelyard methods " + methods.get(0).description().id());
    return page.text();
  }

  private void family(String name, List<MethodDescription> methods) {
    page.line(page.ink().strong(name));
    methods.forEach(each -> page.hanging("  ", each.id() + ": " + each.summary()));
    page.blank();
  }

  /**
   * One aggregation method with its parameters and promises.
   *
   * @param method the method
   * @return lines, each with a line break
   */
  public String method(MethodDefinition method) {
    var description = method.description();
    page.line(page.ink().strong(description.id()));
    page.paragraph(2, description.name() + ", family " + description.family());
    page.paragraph(2, description.summary()).blank();
    method.parameters().forEach(this::parameter);
    if (!description.claims().isEmpty()) {
      page.line("  It promises, and tests check");
      page.list(description.claims().stream().map(Claim::meaning).toList()).blank();
    }
    page.hanging("  Source: ", description.source());
    page.paragraph(2, "Its page: docs/methods/" + description.id() + ".md");
    return page.text();
  }

  private void parameter(Parameter<?> parameter) {
    page.hanging("  " + parameter.name() + ": ", parameter.meaning());
    page.paragraph(4, "It is " + parameter.form().text() + ".");
    String standard = parameter.standardText();
    page.paragraph(
        4, parameter.required() ? "It must be stated." : "If it is not stated: " + standard + ".");
    page.blank();
  }

  /**
   * The built-in decisions.
   *
   * @param templates all of them
   * @return lines, each with a line break
   */
  public String templates(List<Template> templates) {
    for (Template template : templates) {
      var decision = template.decision();
      page.line(page.ink().strong(template.id()));
      page.paragraph(2, decision.heading().title());
      page.paragraph(2, counts(template)).blank();
    }
    page.paragraph(0, "Use one wherever a file can stand: steelyard rank " + templates.get(0).id());
    page.paragraph(0, "See its file: steelyard templates show " + templates.get(0).id());
    return page.text();
  }

  private static String counts(Template template) {
    var decision = template.decision();
    return Figures.count(decision.alternatives().size(), "alternative", "alternatives")
        + ", "
        + Figures.count(decision.criteria().leaves().size(), "criterion", "criteria")
        + ", "
        + Figures.count(decision.questionnaire().questions().size(), "question", "questions");
  }
}
