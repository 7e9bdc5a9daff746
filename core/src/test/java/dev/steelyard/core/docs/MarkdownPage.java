package dev.steelyard.core.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation, taken apart as far as its tests need.
 *
 * @param file where it is
 * @param text all of it
 */
public record MarkdownPage(Path file, String text) {

  private static final Pattern FENCE =
      Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]+`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

  /**
   * A fenced block.
   *
   * @param language what stands behind the opening fence
   * @param text the lines between the fences
   * @param start where the text begins in the page
   */
  public record Block(String language, String text, int start) {

    /** Whether another block comes right after this one, with at most a blank line between. */
    boolean isFollowedBy(Block other, String page) {
      int end = start + text.length();
      return other.start > end && page.substring(end, other.start).matches("```\\n\\n?```\\w*\\n");
    }
  }

  static MarkdownPage read(Path file) {
    return new MarkdownPage(file, Repository.read(file));
  }

  /** A page by its path in the repository. */
  public static MarkdownPage of(String path) {
    return read(Repository.file(path));
  }

  /** Its path in the repository. */
  public String path() {
    return Repository.root().relativize(file).toString();
  }

  /** The fenced blocks, in order. */
  public List<Block> blocks() {
    return FENCE
        .matcher(text)
        .results()
        .map(found -> new Block(found.group(1), found.group(2), found.start(2)))
        .toList();
  }

  /** The fenced blocks in one language. */
  public List<Block> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /** The block right behind another one, if there is one. */
  public List<Block> next(Block block) {
    return blocks().stream().filter(other -> block.isFollowedBy(other, text)).toList();
  }

  /** The page with the text of one block replaced. */
  public MarkdownPage with(Block block, String replacement) {
    int end = block.start() + block.text().length();
    return new MarkdownPage(
        file, text.substring(0, block.start()) + replacement + text.substring(end));
  }

  /** The targets of all links. */
  List<String> links() {
    String prose = INLINE_CODE.matcher(withoutBlocks()).replaceAll("");
    return LINK.matcher(prose).results().map(found -> found.group(1)).toList();
  }

  private String withoutBlocks() {
    return FENCE.matcher(text).replaceAll("");
  }

  /** The names under which headings can be linked to. */
  Set<String> anchors() {
    return HEADING
        .matcher(withoutBlocks())
        .results()
        .map(found -> anchor(found.group(1)))
        .collect(Collectors.toSet());
  }

  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }

  /** What stands under a heading, up to the next heading of the same or a higher rank. */
  public String section(String heading) {
    var pattern =
        Pattern.compile("(?ms)^(#{1,6}) " + Pattern.quote(heading) + "\\n(.*?)(?=^#{1,2} |\\z)");
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new AssertionError(path() + " has no section \"" + heading + "\"");
    }
    return found.group(2);
  }

  /** Everything between single backticks in a text. */
  public static List<String> code(String text) {
    var found = new ArrayList<String>();
    INLINE_CODE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(each -> each.substring(1, each.length() - 1))
        .forEach(found::add);
    return found;
  }
}
