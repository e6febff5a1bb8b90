package school.gatehouse.cleaning.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** The program of a Scratch project, of which only known members stay. */
final class ScratchProject {

  private static final int DEEPEST = 200;

  private static final Set<String> ROOT = Set.of("targets", "monitors", "extensions", "meta");

  private static final Set<String> TARGET =
      words(
          "isStage name variables lists broadcasts blocks comments currentCostume costumes sounds"
              + " volume layerOrder tempo videoTransparency videoState textToSpeechLanguage visible"
              + " x y size direction draggable rotationStyle");

  private static final Set<String> COSTUME =
      words(
          "assetId name md5ext dataFormat bitmapResolution rotationCenterX rotationCenterY rate"
              + " sampleCount format");

  private static final Set<String> BLOCK =
      words("opcode next parent inputs fields shadow topLevel x y comment mutation");

  private static final Set<String> COMMENT = words("blockId x y width height minimized text");

  private static final Set<String> MONITOR =
      words(
          "id mode opcode params spriteName value width height x y visible sliderMin sliderMax"
              + " isDiscrete");

  private final ScratchAssets assets;
  private final Told told;

  ScratchProject(ScratchAssets assets, Told told) {
    this.assets = assets;
    this.told = told;
  }

  ObjectNode kept(JsonNode read) throws IOException, Damaged {
    ObjectNode project = only(object(read), ROOT);
    for (JsonNode each : list(project, "targets")) {
      ObjectNode target = only(object(each), TARGET);
      for (String kind : new String[] {"costumes", "sounds"}) {
        for (JsonNode asset : list(target, kind)) {
          rename(only(object(asset), COSTUME));
        }
      }
      onlyEach(target.path("blocks"), BLOCK);
      onlyEach(target.path("comments"), COMMENT);
    }
    for (JsonNode each : list(project, "monitors")) {
      only(object(each), MONITOR);
    }
    takeProgram(project);
    say(project, 0);
    return project;
  }

  /** The same without digests of assets, which cleaning changes. */
  static JsonNode withoutAssets(ObjectNode project) {
    ObjectNode copy = project.deepCopy();
    for (JsonNode target : copy.path("targets")) {
      for (String kind : new String[] {"costumes", "sounds"}) {
        for (JsonNode asset : target.path(kind)) {
          ((ObjectNode) asset).remove(Set.of("assetId", "md5ext"));
        }
      }
    }
    return copy;
  }

  /** The browser and machine on which it was made. */
  private void takeProgram(ObjectNode project) throws Damaged {
    JsonNode before = project.path("meta");
    String agent = before.path("agent").asText("");
    if (!agent.isEmpty()) {
      told.removed("program that saved the project");
      told.value("Scratch/software", agent);
    }
    ObjectNode meta = JsonNodeFactory.instance.objectNode();
    for (String version : new String[] {"semver", "vm"}) {
      String text = before.path(version).asText("");
      if (text.matches("[0-9a-z.-]{1,40}")) {
        meta.put(version, text);
      }
    }
    Iterator<String> names = before.fieldNames();
    while (names.hasNext()) {
      if (!Set.of("semver", "vm", "agent").contains(names.next())) {
        told.removed("setting");
      }
    }
    meta.put("agent", "");
    project.set("meta", meta);
  }

  private void rename(ObjectNode asset) throws IOException, Damaged {
    String format = asset.path("dataFormat").asText("");
    String digest = assets.written(asset.path("assetId").asText(""), format);
    asset.put("assetId", digest);
    asset.put("md5ext", digest + "." + format);
  }

  private ObjectNode only(ObjectNode node, Set<String> members) {
    int before = node.size();
    node.retain(members);
    if (node.size() < before) {
      told.removed("unknown part");
    }
    return node;
  }

  private void onlyEach(JsonNode map, Set<String> members) {
    for (JsonNode each : map) {
      if (each instanceof ObjectNode node) {
        only(node, members);
      }
    }
  }

  /** Everything that is said in the project: texts of blocks, comments, variables, names. */
  private void say(JsonNode node, int depth) throws Damaged {
    if (depth > DEEPEST) {
      throw Damaged.unusual();
    }
    if (node.isTextual()) {
      told.text(node.asText());
      told.gap();
    } else if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (member.getKey().matches(".*[\\s\\P{ASCII}].*")) {
          told.text(member.getKey() + "\n");
        }
        say(member.getValue(), depth + 1);
      }
    } else {
      for (JsonNode each : node) {
        say(each, depth + 1);
      }
    }
  }

  private static ObjectNode object(JsonNode node) throws Damaged {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw Damaged.broken();
  }

  private static JsonNode list(ObjectNode node, String name) throws Damaged {
    JsonNode list = node.path(name);
    if (list instanceof ArrayNode || list.isMissingNode()) {
      return list;
    }
    throw Damaged.broken();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
