package dev.steelyard.json.result;

import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.parameter.Parameter;
import java.util.List;

/** The aggregation methods. */
record MethodsDocument(String format, List<LineDocument> methods) {

  static MethodsDocument of(List<MethodDefinition> methods) {
    return new MethodsDocument("methods/1", methods.stream().map(LineDocument::of).toList());
  }

  /**
   * One method.
   *
   * @param claims what it promises, each checked by a test
   * @param parameters what may stand beside its name in a decision
   */
  record LineDocument(
      String id,
      String name,
      String family,
      String summary,
      String source,
      List<String> claims,
      List<ParameterDocument> parameters) {

    static LineDocument of(MethodDefinition method) {
      MethodDescription description = method.description();
      return new LineDocument(
          description.id(),
          description.name(),
          description.family(),
          description.summary(),
          description.source(),
          description.claims().stream().map(Words::of).toList(),
          method.parameters().stream().map(ParameterDocument::of).toList());
    }
  }

  /**
   * One parameter.
   *
   * @param form what its value looks like, in words
   * @param standard what holds when it is not stated, in words; absent when it must be stated
   */
  record ParameterDocument(
      String name, String meaning, String form, boolean required, String standard) {

    static ParameterDocument of(Parameter<?> parameter) {
      return new ParameterDocument(
          parameter.name(),
          parameter.meaning(),
          parameter.form().text(),
          parameter.required(),
          parameter.required() ? null : parameter.standardText());
    }
  }
}
