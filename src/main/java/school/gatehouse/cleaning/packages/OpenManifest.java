package school.gatehouse.cleaning.packages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** The list of parts that an OpenDocument file carries. */
final class OpenManifest {

  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

  private OpenManifest() {}

  /** Throws {@link Damaged} when a part is locked by a password. */
  static void requirePlain(byte[] manifest) throws Damaged {
    XmlCopy.write(manifest, new Listed(Map.of(NAMESPACE, "manifest"), OpenManifest::requirePlain));
  }

  private static void requirePlain(XmlTag tag) throws Damaged {
    if (tag.name().equals("manifest:encryption-data")) {
      throw Damaged.encrypted();
    }
  }

  static byte[] written(
      String kind, Set<String> parts, Collection<String> objects, MediaParts media) {
    XmlOut out = new XmlOut();
    out.start("manifest:manifest", Map.of("manifest:version", "1.2"));
    out.declare(Map.of(NAMESPACE, "manifest"));
    entry(out, "/", kind);
    for (String object : objects) {
      entry(out, object + "/", "application/vnd.oasis.opendocument.chart");
    }
    parts.forEach(part -> entry(out, part, "text/xml"));
    for (String part : media.content().keySet()) {
      entry(out, part, media.types().get(part.substring(part.lastIndexOf('.') + 1)));
    }
    out.end("manifest:manifest");
    return out.bytes();
  }

  private static void entry(XmlOut out, String path, String type) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("manifest:full-path", path);
    attributes.put("manifest:media-type", type);
    out.start("manifest:file-entry", attributes);
    out.end("manifest:file-entry");
  }
}
