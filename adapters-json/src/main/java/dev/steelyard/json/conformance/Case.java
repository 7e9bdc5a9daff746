package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.json.decision.Directions;
import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One reference case.
 *
 * @param node as it stands in its file
 */
record Case(Node.Entries node) {

  String id() {
    return shown("id");
  }

  /** What it asks for, as far as it says so. */
  String shownMethod() {
    return shown("method");
  }

  private String shown(String key) {
    return node.value(key).filter(Node.Text.class::isInstance).map(Nodes::text).orElse("");
  }

  String method() {
    return Nodes.text(required("method"));
  }

  /** What a case cannot do without. */
  Node required(String key) {
    return required(node, key);
  }

  static Node required(Node.Entries object, String key) {
    return object.value(key).orElseThrow(() -> new UnusableCase("It has no \"" + key + "\"."));
  }

  Optional<Node> optional(String key) {
    return node.value(key).filter(each -> !(each instanceof Node.Null));
  }

  /** Whether a case says something about itself, be it with a reason or only that it holds. */
  boolean says(String key) {
    return optional(key).filter(node -> !Nodes.isFalse(node)).isPresent();
  }

  /** The options of the case; none if it states none. */
  Node.Entries parameters() {
    return node.value("parameters")
        .filter(Node.Entries.class::isInstance)
        .map(Node.Entries.class::cast)
        .orElse(Nodes.NOTHING);
  }

  /** An option that must be there. */
  Node parameter(String name) {
    return parameters()
        .value(name)
        .orElseThrow(() -> new UnusableCase("It has no parameter \"" + name + "\"."));
  }

  Node.Entries expected() {
    return Nodes.entries(required("expected"));
  }

  /** Why the published formula has no value. */
  Optional<String> undefined() {
    return expected().value("undefined").map(Compact::text).map(why -> why.replace("\"", ""));
  }

  List<Node.Entries> criteria() {
    return Nodes.items(required("criteria")).stream().map(Nodes::entries).toList();
  }

  /** The performances; a case about criteria alone has one alternative with nothing. */
  double[][] matrix() {
    if (optional("matrix").isEmpty() && optional("alternatives").isEmpty()) {
      return new double[1][criteria().size()];
    }
    double[][] matrix = Nodes.matrix(required("matrix"));
    int width = criteria().size();
    for (double[] row : matrix) {
      if (row.length != width) {
        throw new UnusableCase("A row of \"matrix\" has not one number for each criterion.");
      }
    }
    return matrix;
  }

  /** The same case with some of the criteria. */
  Case only(Set<Integer> columns) {
    var composer = new Composer();
    node.entries().forEach((key, entry) -> composer.put(key, entry.value()));
    List<Node> rows = Nodes.items(required("matrix"));
    composer.put("criteria", some(required("criteria"), columns));
    composer.put("matrix", Composer.items(rows.stream().map(row -> some(row, columns)).toList()));
    return new Case(composer.build());
  }

  private static Node some(Node items, Set<Integer> places) {
    List<Node> all = Nodes.items(items);
    return Composer.items(
        IntStream.range(0, all.size()).filter(places::contains).mapToObj(all::get).toList());
  }

  /** The performances by column. */
  PerformanceTable table() {
    double[][] matrix = matrix();
    double[][] columns = new double[criteria().size()][matrix.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < matrix.length; i++) {
        columns[j][i] = matrix[i][j];
      }
    }
    return PerformanceTable.of(alternativeIds(), criterionIds(), columns);
  }

  /** Ids that stand for the alternatives, whatever their names are. */
  List<String> alternativeIds() {
    return ids("a", matrix().length);
  }

  /** Ids that stand for the criteria. */
  List<String> criterionIds() {
    return ids("c", criteria().size());
  }

  static List<String> ids(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
  }

  Direction direction(int criterion) {
    return Directions.of(
        criteria().get(criterion).value("direction").map(Nodes::text).orElse("max"));
  }

  /** The weight of a criterion; 1 if it states none. */
  double weight(int criterion) {
    return criteria().get(criterion).value("weight").map(Nodes::number).orElse(1.0);
  }
}
