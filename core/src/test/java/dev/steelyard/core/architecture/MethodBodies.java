package dev.steelyard.core.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Measures how many lines the bodies of methods have, braces left out. */
final class MethodBodies {

  private final List<Long> lengths = new ArrayList<>();

  private MethodBodies() {}

  /** The lengths of all bodies in some source files, shortest first. */
  static List<Long> of(List<Path> sources) {
    var bodies = new MethodBodies();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      var positions = Trees.instance(task).getSourcePositions();
      task.parse().forEach(unit -> bodies.measure(unit, positions));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bodies.lengths.stream().sorted().toList();
  }

  private void measure(CompilationUnitTree unit, SourcePositions positions) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        BlockTree body = method.getBody();
        long end = body == null ? -1 : positions.getEndPosition(unit, body);
        if (end >= 0) {
          var lines = unit.getLineMap();
          long first = lines.getLineNumber(positions.getStartPosition(unit, body));
          lengths.add(Math.max(0, lines.getLineNumber(end) - first - 1));
        }
        return super.visitMethod(method, unused);
      }
    }.scan(unit, null);
  }
}
