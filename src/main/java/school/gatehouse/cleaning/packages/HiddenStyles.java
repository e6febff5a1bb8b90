package school.gatehouse.cleaning.packages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** Which styles of a Word document hide the text that has them. */
final class HiddenStyles {

  private final Map<String, String> basedOn = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  private HiddenStyles() {}

  static Set<String> in(byte[] styles) throws Damaged {
    HiddenStyles found = new HiddenStyles();
    XmlCopy.write(styles, new Listed(OfficeVocabulary.NAMESPACES, found::tag));
    boolean more = !found.hidden.isEmpty();
    while (more) {
      more = false;
      for (Map.Entry<String, String> each : found.basedOn.entrySet()) {
        more |= found.hidden.contains(each.getValue()) && found.hidden.add(each.getKey());
      }
    }
    return found.hidden;
  }

  private void tag(XmlTag tag) {
    String style =
        tag.around(outer -> outer.name().equals("w:style"))
            .map(outer -> outer.attribute("w:styleId"))
            .orElse("");
    boolean vanish =
        tag.name().equals("w:vanish")
            && tag.isIn("w:rPr")
            && Survey.isTrue(tag.attributes().getOrDefault("w:val", "1"));
    if (vanish && !style.isEmpty()) {
      hidden.add(style);
    } else if (tag.name().equals("w:basedOn")) {
      basedOn.put(style, tag.attribute("w:val"));
    }
  }
}
