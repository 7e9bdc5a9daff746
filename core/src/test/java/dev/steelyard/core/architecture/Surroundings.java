package dev.steelyard.core.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of the JDK whose outcome depends on where, when or by whom they are called. */
final class Surroundings {

  private static final Set<String> PACKAGES =
      Set.of(
          "java.io",
          "java.net",
          "java.net.http",
          "java.nio.channels",
          "java.nio.file",
          "java.sql",
          "java.util.concurrent",
          "java.util.concurrent.locks",
          "java.util.logging",
          "java.util.prefs");

  private static final Set<String> TYPES =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.System$Logger",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.security.SecureRandom",
          "java.util.Scanner",
          "java.util.Timer");

  private static final Set<String> NAMES =
      Set.of(
          "java.lang.Math.random",
          "java.lang.String.formatted",
          "java.lang.System.console",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.err",
          "java.lang.System.exit",
          "java.lang.System.getProperties",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.identityHashCode",
          "java.lang.System.in",
          "java.lang.System.lineSeparator",
          "java.lang.System.nanoTime",
          "java.lang.System.out",
          "java.nio.charset.Charset.defaultCharset",
          "java.text.MessageFormat.format",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.Map.copyOf",
          "java.util.Map.of",
          "java.util.Map.ofEntries",
          "java.util.Set.copyOf",
          "java.util.Set.of",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.stream.Collectors.toUnmodifiableSet");

  private static final Set<String> SIGNATURES =
      Set.of(
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.text.DecimalFormat.<init>()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.MessageFormat.<init>(java.lang.String)",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getIntegerInstance()",
          "java.text.NumberFormat.getNumberInstance()",
          "java.text.NumberFormat.getPercentInstance()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Formatter.<init>()",
          "java.util.Random.<init>()",
          "java.util.SplittableRandom.<init>()",
          "java.util.random.RandomGenerator.of(java.lang.String)",
          "java.util.random.RandomGeneratorFactory.create()");

  private Surroundings() {}

  /** Everything that is banned, as a violation names it. */
  static Stream<String> banned() {
    return Stream.of(
            PACKAGES.stream().map(name -> name + "."),
            TYPES.stream(),
            NAMES.stream(),
            SIGNATURES.stream())
        .flatMap(names -> names);
  }

  static boolean isBannedType(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return TYPES.contains(base.getName())
        || PACKAGES.contains(base.getPackageName()) && !base.isEquivalentTo(Serializable.class);
  }

  static boolean isBannedMember(AccessTarget target) {
    String owner = target.getOwner().getName();
    return NAMES.contains(owner + "." + target.getName())
        || SIGNATURES.contains(target.getFullName())
        || owner.startsWith("java.time.") && target.getName().matches("now|system.*");
  }
}
