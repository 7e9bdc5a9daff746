package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Source;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Map;

/**
 * Writes the format {@code decision/1} in its canonical form: one order of keys, and the shortest
 * way to say each thing. Reading it gives an equal decision.
 */
public final class DecisionWriter {

  /** Has no state. */
  public DecisionWriter() {}

  /**
   * Writes a decision.
   *
   * @param decision the decision
   * @return its document
   * @throws IllegalArgumentException if its weights have no form in the format
   */
  public Node.Entries write(Decision decision) {
    var composer = new Composer().put("format", DecisionReader.FORMAT);
    heading(decision.heading(), composer);
    composer.put("alternatives", alternatives(decision.alternatives()));
    criteria(decision, composer);
    composer.put("performances", CellWriter.rows(decision.performances().rows()));
    constraints(decision.constraints(), composer);
    composer.put("weights", WeightsWriter.write(decision.weights()));
    QuestionsWriter.write(decision.questionnaire(), composer);
    answers(decision.answers().given(), composer);
    sources(decision.sources(), composer);
    method(decision, composer);
    return Extensions.attach(composer.build(), decision.extensions());
  }

  private static void heading(Heading heading, Composer composer) {
    composer
        .put("title", heading.title())
        .put("question", heading.question())
        .put("context", heading.context())
        .put("status", heading.status())
        .put("date", heading.date())
        .put("revisit", heading.revisit());
    heading.decided().ifPresent(decided -> composer.put("decided", decided(decided)));
    composer.put("ifLevel", heading.ifLevel());
  }

  private static Node decided(Decided decided) {
    return new Composer()
        .put("alternative", decided.alternative())
        .put("because", decided.because())
        .build();
  }

  private static Node alternatives(List<Alternative> alternatives) {
    var composer = new Composer();
    alternatives.forEach(each -> composer.put(each.id(), alternative(each)));
    return composer.build();
  }

  private static Node alternative(Alternative alternative) {
    if (alternative.equals(Alternative.of(alternative.id(), alternative.name()))) {
      return Composer.text(alternative.name());
    }
    var composer = new Composer();
    if (!alternative.name().equals(alternative.id())) {
      composer.put("name", alternative.name());
    }
    return composer
        .put("note", alternative.note())
        .put("link", alternative.link())
        .put("out", alternative.out())
        .build();
  }

  private static void criteria(Decision decision, Composer composer) {
    var names = new ScaleNames(decision.criteria());
    composer.put("scale", names.standard());
    Node.Entries shared = names.definitions();
    if (!shared.entries().isEmpty()) {
      composer.put("scales", shared);
    }
    composer.put("criteria", new CriteriaWriter(names).write(decision.criteria().roots()));
  }

  private static void constraints(List<Constraint> constraints, Composer composer) {
    if (!constraints.isEmpty()) {
      var items = constraints.stream().map(DecisionWriter::constraint).toList();
      composer.put("constraints", Composer.items(items));
    }
  }

  private static Node constraint(Constraint constraint) {
    return new Composer()
        .put("criterion", constraint.criterion())
        .put(relation(constraint.relation()), CellWriter.mark(constraint.bound()))
        .put("because", constraint.because())
        .build();
  }

  private static String relation(Constraint.Relation relation) {
    return switch (relation) {
      case AT_LEAST -> "atLeast";
      case AT_MOST -> "atMost";
      case IS -> "is";
    };
  }

  private static void answers(Map<String, String> given, Composer composer) {
    if (!given.isEmpty()) {
      var answers = new Composer();
      given.forEach(answers::put);
      composer.put("answers", answers.build());
    }
  }

  private static void sources(List<Source> sources, Composer composer) {
    if (!sources.isEmpty()) {
      var inner = new Composer();
      sources.forEach(source -> inner.put(source.id(), source(source)));
      composer.put("sources", inner.build());
    }
  }

  private static Node source(Source source) {
    boolean bare = source.kind().isEmpty() && source.note().isEmpty() && source.link().isEmpty();
    return bare
        ? Composer.text(source.title())
        : new Composer()
            .put("title", source.title())
            .put("kind", source.kind())
            .put("note", source.note())
            .put("link", source.link())
            .build();
  }

  private static void method(Decision decision, Composer composer) {
    MethodChoice method = decision.method();
    if (!method.equals(MethodChoice.STANDARD)
        || Extensions.below("/method", decision.extensions())) {
      var stated = new Composer().put("name", method.name());
      SettingsWriter.write(method.settings(), stated);
      composer.put("method", stated.build());
    }
  }
}
