package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Properties that do not stay: tells of them, and of the words in them. */
final class PropertyWords {

  private static final Set<String> TECHNICAL = Set.of("free", "skip");
  private static final Set<String> TIMES = Set.of("crtt", "mdft");

  private PropertyWords() {}

  static void read(BoxFile file, Box box) throws IOException, Damaged {
    if (TECHNICAL.contains(box.type())) {
      if (!file.isZero(box.body(), box.end())) {
        file.notes().removed("free space");
      }
      return;
    }
    file.notes().removed(name(box.type()));
    byte[] body = file.in().read(box.body(), (int) Math.min(box.length(), 1 << 16));
    if (box.type().equals("udes")) {
      file.notes().details().add("Picture/caption", Text.of(body));
    } else if (TIMES.contains(box.type())) {
      file.notes().found(FindingCode.CREATION_TIME);
    }
  }

  private static String name(String type) {
    return switch (type) {
      case "udes" -> "description";
      case "crtt", "mdft" -> "times";
      case "auxC", "hvcC", "av1C", "ispe", "pixi", "colr", "irot", "imir", "clap", "pasp" ->
          "properties of other pictures";
      default -> "unknown property";
    };
  }
}
