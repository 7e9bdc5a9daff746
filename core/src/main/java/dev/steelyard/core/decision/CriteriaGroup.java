package dev.steelyard.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Criteria that belong together and share the weight of their group.
 *
 * @param id the name other parts of the decision refer to
 * @param name what people read
 * @param note a remark
 * @param children the criteria and groups inside, in the order stated
 * @param weights how the group's weight is shared out; equally where absent
 */
public record CriteriaGroup(
    String id,
    String name,
    Optional<String> note,
    List<CriteriaNode> children,
    Optional<WeightStatement> weights)
    implements CriteriaNode {

  /** Copies the children. */
  public CriteriaGroup {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
    children = List.copyOf(children);
    Objects.requireNonNull(weights, "weights");
  }
}
