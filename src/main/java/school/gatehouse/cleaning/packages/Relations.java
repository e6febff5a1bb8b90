package school.gatehouse.cleaning.packages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import school.gatehouse.inspection.Damaged;

/** The arrows that start at one part, by their id, in the order of the file. */
final class Relations {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final int MOST = 20_000;

  private final String source;
  private final Map<String, Relation> byId = new LinkedHashMap<>();

  private Relations(String source) {
    this.source = source;
  }

  /** Where the arrows of a part are written down; the package itself has no name. */
  static String fileOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  static Relations none(String source) {
    return new Relations(source);
  }

  static Relations read(String source, byte[] xml) throws Damaged {
    Relations relations = new Relations(source);
    XmlCopy.write(xml, new Listed(Map.of(NAMESPACE, ""), relations::add));
    return relations;
  }

  Map<String, Relation> byId() {
    return byId;
  }

  private void add(XmlTag tag) throws Damaged {
    if (!tag.name().equals("Relationship")) {
      return;
    }
    String type = tag.attribute("Type");
    if (type.startsWith("http://purl.oclc.org/")) {
      throw Damaged.because(
          "The document is saved in the strict form. Save it as an ordinary Office document and"
              + " send that.");
    }
    boolean external = tag.attribute("TargetMode").equals("External");
    String target = tag.attribute("Target");
    String id = tag.attribute("Id");
    String word = type.substring(type.lastIndexOf('/') + 1);
    Relation relation =
        new Relation(id, word, type, external ? target : resolved(target), external);
    if (byId.put(id, relation) != null || byId.size() > MOST) {
      throw Damaged.broken();
    }
  }

  private String resolved(String target) {
    String path = target.replaceFirst("#.*", "");
    String from = path.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (from + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Written anew: parts by their full name, so that it does not matter where they lie. */
  static byte[] written(Collection<Relation> relations) {
    XmlOut out = new XmlOut();
    out.start("Relationships", Map.of());
    out.declare(Map.of(NAMESPACE, ""));
    for (Relation each : relations) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("Id", each.id());
      attributes.put("Type", each.fullType());
      attributes.put("Target", each.external() ? each.target() : "/" + each.target());
      if (each.external()) {
        attributes.put("TargetMode", "External");
      }
      out.start("Relationship", attributes);
      out.end("Relationship");
    }
    out.end("Relationships");
    return out.bytes();
  }

  static byte[] addresses(Collection<Relation> relations) {
    StringBuilder all = new StringBuilder();
    relations.stream().filter(Relation::external).forEach(r -> all.append(r.target()).append('\n'));
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }
}
