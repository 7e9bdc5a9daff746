package dev.steelyard.json.result;

import dev.steelyard.core.port.Template;
import java.util.List;

/** The built-in decisions. */
record TemplatesDocument(String format, List<TemplateDocument> templates) {

  static TemplatesDocument of(List<Template> templates) {
    return new TemplatesDocument(
        "templates/1", templates.stream().map(TemplateDocument::of).toList());
  }

  /** One built-in decision. */
  record TemplateDocument(
      String id,
      String title,
      String question,
      List<AlternativeDocument> alternatives,
      int questions) {

    static TemplateDocument of(Template template) {
      var decision = template.decision();
      return new TemplateDocument(
          template.id(),
          decision.heading().title(),
          decision.heading().question().orElse(null),
          decision.alternatives().stream().map(AlternativeDocument::of).toList(),
          decision.questionnaire().questions().size());
    }
  }
}
