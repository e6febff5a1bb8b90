package school.gatehouse.cleaning.packages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import school.gatehouse.inspection.Damaged;

/** What each part of an Office document is, as the document says. */
final class ContentTypes {

  static final String FILE = "[Content_Types].xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private final Map<String, String> byExtension = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();

  static ContentTypes read(byte[] xml) throws Damaged {
    ContentTypes types = new ContentTypes();
    XmlCopy.write(xml, new Listed(Map.of(NAMESPACE, ""), types::add));
    return types;
  }

  private void add(XmlTag tag) throws Damaged {
    String type = tag.attribute("ContentType").strip();
    if (type.contains("vbaProject") || type.contains("macroEnabled")) {
      throw Damaged.macros();
    }
    if (tag.name().equals("Default")) {
      byExtension.put(tag.attribute("Extension").toLowerCase(Locale.ROOT), type);
    } else if (tag.name().equals("Override")) {
      byPart.put(tag.attribute("PartName").toLowerCase(Locale.ROOT), type);
    }
  }

  /** Empty text for a part of no kind. */
  String of(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return byPart.getOrDefault("/" + name, byExtension.getOrDefault(extension, ""));
  }

  /**
   * Written anew.
   *
   * @param parts name of part to type
   * @param media file extension to type
   */
  static byte[] written(Map<String, String> parts, Map<String, String> media) {
    XmlOut out = new XmlOut();
    out.start("Types", Map.of());
    out.declare(Map.of(NAMESPACE, ""));
    Map<String, String> defaults = new TreeMap<>(media);
    defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    defaults.put("xml", "application/xml");
    defaults.forEach((extension, type) -> entry(out, "Default", "Extension", extension, type));
    parts.forEach((part, type) -> entry(out, "Override", "PartName", "/" + part, type));
    out.end("Types");
    return out.bytes();
  }

  private static void entry(XmlOut out, String name, String key, String value, String type) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(key, value);
    attributes.put("ContentType", type);
    out.start(name, attributes);
    out.end(name);
  }
}
