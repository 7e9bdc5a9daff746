package dev.steelyard.core.explanation;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Source;
import java.util.List;

/** The names that people read for the ids of a decision. */
public final class Vocabulary {

  private final Decision decision;

  /**
   * The names of a decision.
   *
   * @param decision where the ids come from
   */
  public Vocabulary(Decision decision) {
    this.decision = decision;
  }

  /**
   * The name of an alternative.
   *
   * @param id its id
   * @return its name; the id itself when it is unknown
   */
  public String alternative(String id) {
    return decision.alternative(id).map(each -> each.name()).orElse(id);
  }

  /**
   * The name of a criterion or group.
   *
   * @param id its id
   * @return its name; the id itself when it is unknown
   */
  public String criterion(String id) {
    return decision.criteria().node(id).map(node -> node.name()).orElse(id);
  }

  /**
   * The name of whatever has an id.
   *
   * @param id of an alternative, a criterion or something else
   * @return the name of the first that has it; the id itself if none has
   */
  public String named(String id) {
    return decision
        .alternative(id)
        .map(each -> each.name())
        .or(() -> decision.criteria().leaf(id).map(leaf -> leaf.name()))
        .orElse(id);
  }

  /**
   * The words of a question.
   *
   * @param id its id
   * @return the question; the id itself when it is unknown
   */
  public String question(String id) {
    return decision.questionnaire().question(id).map(each -> each.ask()).orElse(id);
  }

  /**
   * The title of a source.
   *
   * @param id its id
   * @return its title; the id itself when it is unknown
   */
  public String source(String id) {
    return decision.sources().stream()
        .filter(each -> each.id().equals(id))
        .map(Source::title)
        .findFirst()
        .orElse(id);
  }

  /**
   * How an alternative does on a criterion in English, with the unit.
   *
   * @param alternative its id
   * @param criterion a judged criterion's id
   * @return for instance {@code good} or {@code 40 EUR}
   */
  public String performance(String alternative, String criterion) {
    return stated(alternative, criterion).text();
  }

  /**
   * How an alternative does on a criterion, with the unit.
   *
   * @param alternative its id
   * @param criterion a judged criterion's id
   * @return an argument for a sentence
   */
  public Argument stated(String alternative, String criterion) {
    var stated = decision.cell(criterion, alternative).performance();
    return new Argument.OnScale(stated, unit(criterion));
  }

  /**
   * The value that an alternative is calculated with on a criterion in English, with the unit.
   *
   * @param alternative its id
   * @param criterion a judged criterion's id
   * @return the stated value without its range, where one is stated
   */
  public String valueNow(String alternative, String criterion) {
    return used(alternative, criterion).text();
  }

  /**
   * The value that an alternative is calculated with on a criterion, with the unit.
   *
   * @param alternative its id
   * @param criterion a judged criterion's id
   * @return an argument for a sentence
   */
  public Argument used(String alternative, String criterion) {
    var stated = decision.cell(criterion, alternative).performance();
    return stated.marks().size() == 3
        ? onScale(stated.marks().get(1), criterion)
        : stated(alternative, criterion);
  }

  /**
   * A text with the unit of a criterion in English.
   *
   * @param text a number or a label
   * @param criterion a judged criterion's id
   * @return for instance {@code 40 EUR}
   */
  public String onScale(String text, String criterion) {
    return onScale(Mark.of(text), criterion).text();
  }

  /**
   * A mark with the unit of a criterion.
   *
   * @param mark a number or a label
   * @param criterion a judged criterion's id
   * @return an argument for a sentence
   */
  public Argument onScale(Mark mark, String criterion) {
    return new Argument.OnScale(new Performance.Exactly(mark), unit(criterion));
  }

  private String unit(String criterion) {
    return decision.criteria().leaf(criterion).flatMap(leaf -> leaf.scale().unit()).orElse("");
  }

  /**
   * The names of several criteria.
   *
   * @param ids their ids
   * @return an argument for a sentence
   */
  public Argument criteria(List<String> ids) {
    return new Argument.Names(ids.stream().map(this::criterion).toList());
  }

  /**
   * The names of several alternatives.
   *
   * @param ids their ids
   * @return an argument for a sentence
   */
  public Argument alternatives(List<String> ids) {
    return new Argument.Names(ids.stream().map(this::alternative).toList());
  }
}
