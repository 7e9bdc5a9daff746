package dev.steelyard.json.result;

import dev.steelyard.core.decision.CriteriaGroup;

/** A group of criteria. */
record GroupDocument(String id, String name, String note) {

  static GroupDocument of(CriteriaGroup group) {
    return new GroupDocument(group.id(), group.name(), group.note().orElse(null));
  }
}
