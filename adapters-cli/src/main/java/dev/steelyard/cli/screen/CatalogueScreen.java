package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.port.Template;
import java.util.List;

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
   * The aggregation methods.
   *
   * @param methods all of them
   * @return lines, each with a line break
   */
  public String methods(List<MethodDescription> methods) {
    for (MethodDescription method : methods) {
      page.blank().line(page.ink().strong(method.id()));
      page.paragraph(2, method.name() + ", family " + method.family());
      page.paragraph(2, method.summary());
      page.hanging("  Source: ", method.source());
    }
    return page.text();
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
