package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.error.Subject;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Reads the parts of one decision in the order in which they depend on each other. */
final class DecisionParts {
  private final Fields root;
  private final Findings findings;
  private final Locations locations;

  DecisionParts(Fields root, Findings findings, Locations locations) {
    this.root = root;
    this.findings = findings;
    this.locations = locations;
  }

  /** Empty when core refuses the parts, which is then noted. */
  Optional<Decision> decision() {
    var heading = new HeadingReader(findings).read(root);
    List<Alternative> alternatives = new AlternativesReader(findings).read(root);
    List<Source> sources = new SourcesReader(findings).read(root);
    KnownCriteria criteria = criteria();
    var rows = new PerformancesReader(findings, new KnownNames(alternatives, sources, criteria));
    var performances = rows.read(root);
    var constraints = new ConstraintsReader(findings, locations, criteria).read(root);
    var weights =
        new WeightsReader(findings, Subject.at("weights"), criteria.tree().roots()).read(root);
    var questionnaire = new QuestionsReader(findings, rows).read(root);
    Answers answers = answers(questionnaire);
    MethodChoice method = method();
    return findings.attempt(
        Subject.at(),
        () ->
            new Decision(
                heading,
                alternatives,
                criteria.tree(),
                performances,
                constraints,
                weights,
                questionnaire,
                answers,
                sources,
                method,
                findings.extensions()));
  }

  private KnownCriteria criteria() {
    NamedScales named = new LabelsReader(findings).shared(root);
    var scales = new ScaleReader(findings, named, root);
    return new CriteriaReader(findings, locations, scales).read(root);
  }

  private Answers answers(Questionnaire questionnaire) {
    var reader = new AnswersReader(findings);
    return root.entries("answers")
        .map(object -> reader.read(object, questionnaire))
        .orElse(Answers.NONE);
  }

  private MethodChoice method() {
    return root.entries("method").flatMap(this::method).orElse(MethodChoice.STANDARD);
  }

  private Optional<MethodChoice> method(Node.Entries object) {
    var fields = Fields.open(object, "\"method\"", findings);
    fields.require("name");
    var settings =
        new SettingsReader(findings).read(object, key -> Fields.stated(key) && !key.equals("name"));
    return fields.text("name").map(name -> new MethodChoice(name, settings));
  }
}
