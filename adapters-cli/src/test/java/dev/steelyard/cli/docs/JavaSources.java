package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles Java from the documentation, with the strictness of the build. */
final class JavaSources {

  private JavaSources() {}

  /** Everything that this program is made of. */
  static String classPath() {
    return System.getProperty("java.class.path");
  }

  static void compile(List<Path> sources, Path target) throws IOException {
    var options = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-path", "-Werror"));
    options.addAll(List.of("-d", target.toString(), "-cp", classPath()));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      boolean compiled = compiler.getTask(messages, files, null, options, null, units).call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }
}
