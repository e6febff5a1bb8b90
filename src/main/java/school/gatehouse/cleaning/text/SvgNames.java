package school.gatehouse.cleaning.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives parts and classes of a drawing plain names: programs make them of what people typed. */
final class SvgNames {

  private static final Pattern INSIDE =
      Pattern.compile("(?i)url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
  private static final Pattern SELECTED = Pattern.compile("([.#])(-?[\\p{L}_][\\p{L}\\d_-]*)");

  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  /** Names every part in the order of the drawing. */
  SvgNames(Element root) {
    name(root, 0);
  }

  /** Only what stays is named, or the clean drawing would be named otherwise. */
  private void name(Element element, int depth) {
    boolean isSvg = SvgSchema.SVG.equals(element.getNamespaceURI());
    boolean stays = isSvg && SvgSchema.isElement(element.getLocalName());
    boolean isPassed = isSvg && element.getLocalName().equals("a");
    if (depth > SvgSchema.DEEPEST || (!stays && !isPassed)) {
      return;
    }
    String id = element.getAttribute("id");
    if (stays && !id.isEmpty()) {
      parts.putIfAbsent(id, "p" + (parts.size() + 1));
    }
    boolean isStyle = element.getLocalName().equals("style");
    for (Node each = element.getFirstChild(); each != null && !isStyle; ) {
      if (each instanceof Element child) {
        name(child, depth + 1);
      }
      each = each.getNextSibling();
    }
  }

  String part(String id) {
    return parts.getOrDefault(id, "p0");
  }

  /** The plain names of the classes in an attribute, which are divided by blanks. */
  String classes(String attribute) {
    Set<String> plain = new LinkedHashSet<>();
    for (String each : attribute.strip().split("\\s+", -1)) {
      plain.add(oneClass(each));
    }
    return String.join(" ", plain);
  }

  private String oneClass(String name) {
    return classes.computeIfAbsent(name, each -> "c" + (classes.size() + 1));
  }

  String selector(String selector) {
    return SELECTED
        .matcher(selector)
        .replaceAll(
            found -> found.group(1).equals("#") ? "#" + part(found.group(2)) : "." + name(found));
  }

  private String name(MatchResult found) {
    return oneClass(found.group(2));
  }

  /** The same value with plain names in references to parts of the drawing. */
  String references(String value) {
    return INSIDE.matcher(value).replaceAll(found -> "url(#" + part(found.group(1)) + ")");
  }
}
