package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.weight.WeightingDescription.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightingCatalogueTest {

  private static final WeightingCatalogue CATALOGUE = WeightingCatalogue.standard();

  private static Scope scope(Violations violations) {
    return new Scope(List.of("a", "b"), List.of(), List.of("weights"), violations);
  }

  @Test
  void every_statement_of_core_is_listed() throws ReflectiveOperationException {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.steelyard.core.weight");
    int found = 0;
    for (JavaClass type : classes) {
      if (type.isAssignableTo(WeightStatement.class) && !type.isInterface()) {
        Object definition = type.reflect().getField("DEFINITION").get(null);
        assertThat(CATALOGUE.all()).as(type.getName()).contains((WeightingDefinition) definition);
        found++;
      }
    }
    assertThat(found).isEqualTo(CATALOGUE.all().size());
  }

  @Test
  void ids_are_sorted_and_tell_data_from_judgement() {
    assertThat(CATALOGUE.ids())
        .isSorted()
        .contains("points", "equal", "needs", "shares", "rank", "swing", "srf", "entropy");
    assertThat(CATALOGUE.find("critic").orElseThrow().description().kind()).isEqualTo(Kind.DATA);
    assertThat(CATALOGUE.find("swing").orElseThrow().description().kind())
        .isEqualTo(Kind.JUDGEMENT);
    assertThat(CATALOGUE.find("feeling")).isEmpty();
  }

  @Test
  void everything_is_said_in_whole_sentences() {
    for (WeightingDefinition each : CATALOGUE.all()) {
      assertThat(each.description().summary()).as(each.description().id()).endsWith(".");
      assertThat(each.description().id()).matches("[a-z][a-z-]*");
      assertThat(each.description().name()).isNotBlank();
      assertThat(each.description().source()).isNotBlank();
      assertThat(each.parameters()).extracting(Parameter::meaning).allMatch(m -> m.endsWith("."));
    }
  }

  @Test
  void the_kind_agrees_with_the_class() {
    for (WeightingDefinition each : CATALOGUE.all()) {
      if (each.parameters().stream().noneMatch(Parameter::required)) {
        var read =
            CATALOGUE
                .read(each.description().id(), Map.of(), scope(new Violations()))
                .orElseThrow();
        assertThat(read instanceof DataWeighting)
            .as(each.description().id())
            .isEqualTo(each.description().kind() == Kind.DATA);
        assertThat(read.by()).isEqualTo(each.description().id());
      }
    }
  }

  @Test
  void statements_with_points_are_written_and_read() {
    var points = new LinkedHashMap<String, Double>();
    points.put("b", 3.0);
    points.put("a", 0.5);
    for (WeightStatement each :
        List.of(
            new Points(points),
            new Shares(points),
            new Equal(),
            new Needs(points, Optional.of("a guess")),
            new Needs(points, Optional.empty()))) {
      var violations = new Violations();

      assertThat(CATALOGUE.read(each.by(), each.settings(), scope(violations))).contains(each);
      assertThat(violations.none()).isTrue();
    }
  }

  @Test
  void an_unknown_way_is_refused_with_the_nearest() {
    var violations = new Violations();

    assertThat(CATALOGUE.read("entopy", Map.of(), scope(violations))).isEmpty();
    assertThat(violations.all()).hasSize(1);
    Violation violation = violations.all().get(0);
    assertThat(violation.code()).isEqualTo(ErrorCode.INVALID_OPTION);
    assertThat(violation.subject().path()).containsExactly("weights", "by");
    assertThat(violation.replacement()).contains("entropy");
    assertThat(violation.allowed()).isEqualTo(CATALOGUE.ids());
  }

  @Test
  void an_unknown_setting_is_refused() {
    var violations = new Violations();

    assertThat(
            CATALOGUE.read("critic", Map.of("direct", new Setting.Truth(true)), scope(violations)))
        .isEmpty();
    assertThat(violations.all())
        .extracting(Violation::replacement)
        .containsExactly(Optional.of("directed"));
  }

  @Test
  void a_text_that_is_none_is_refused() {
    var violations = new Violations();
    Map<String, Setting> stated = new Needs(Map.of("a", 1.0), Optional.empty()).settings();
    stated.put("startWhy", Setting.of(1));

    assertThat(CATALOGUE.read("needs", stated, scope(violations))).isEmpty();
    assertThat(violations.all())
        .extracting(Violation::message)
        .containsExactly("\"startWhy\" must be a text, but is something else.");
  }
}
