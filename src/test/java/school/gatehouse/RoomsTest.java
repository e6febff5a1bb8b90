package school.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the code to the table of rooms: an arrow may only point down. */
class RoomsTest {

  private static final String BASE = "school.gatehouse";
  private static final Path SOURCES = Path.of("src/main/java/school/gatehouse");

  /** Allowed in every room that stands above them. */
  private static final Set<String> EVERYWHERE = Set.of("problem", "access", "audit");

  /** Values of {@code channel} that every room above it may speak of. */
  private static final Set<String> VALUES = Set.of("Category", "Kind", "Naming", "Permission");

  /** From the top of the house to its cellar: room and the rooms it may import besides. */
  private static final Map<String, Set<String>> ROOMS = rooms();

  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put(
        "demo",
        Set.of(
            "withdrawal",
            "publication",
            "submission",
            "consent",
            "evidence",
            "notice",
            "media",
            "pupil",
            "channel",
            "school",
            "account",
            "change",
            "decision"));
    rooms.put(
        "web",
        Set.of(
            "report",
            "withdrawal",
            "publication",
            "submission",
            "decision",
            "consent",
            "evidence",
            "notice",
            "media",
            "pupil",
            "channel",
            "school",
            "account",
            "change"));
    rooms.put(
        "report",
        Set.of(
            "withdrawal",
            "publication",
            "submission",
            "decision",
            "consent",
            "notice",
            "channel",
            "pupil",
            "school",
            "account"));
    rooms.put(
        "withdrawal",
        Set.of(
            "publication",
            "submission",
            "consent",
            "notice",
            "channel",
            "pupil",
            "school",
            "outbox",
            "change"));
    rooms.put(
        "publication",
        Set.of(
            "submission",
            "decision",
            "consent",
            "media",
            "inspection",
            "channel",
            "pupil",
            "school",
            "outbox",
            "change"));
    rooms.put(
        "submission",
        Set.of(
            "decision",
            "consent",
            "evidence",
            "media",
            "inspection",
            "channel",
            "pupil",
            "school",
            "outbox",
            "change"));
    rooms.put("decision", Set.of("consent", "inspection", "channel", "pupil", "school", "change"));
    rooms.put(
        "consent", Set.of("notice", "evidence", "pupil", "channel", "school", "outbox", "change"));
    rooms.put("evidence", Set.of("notice", "pupil", "inspection", "storage", "change"));
    rooms.put("notice", Set.of("channel", "pupil", "school", "change"));
    rooms.put("media", Set.of("cleaning", "inspection", "storage", "outbox", "change"));
    rooms.put("pupil", Set.of("school", "outbox", "change"));
    rooms.put("channel", Set.of("school", "change"));
    rooms.put("outbox", Set.of("change"));
    rooms.put("school", Set.of("account", "change"));
    rooms.put("account", Set.of("change"));
    rooms.put("change", Set.of());
    rooms.put("audit", Set.of());
    rooms.put("access", Set.of());
    rooms.put("cleaning", Set.of("inspection"));
    rooms.put("inspection", Set.of());
    rooms.put("storage", Set.of());
    rooms.put("problem", Set.of());
    rooms.put("embedded", Set.of());
    return rooms;
  }

  @Test
  void theTableNamesExactlyTheRoomsThatExist() throws IOException {
    try (var folders = Files.list(SOURCES)) {
      var existing =
          folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
      assertThat(existing).isEqualTo(ROOMS.keySet());
    }
  }

  @Test
  void everyRoomSaysInOneSentenceWhatItIsFor() {
    for (String room : ROOMS.keySet()) {
      assertThat(SOURCES.resolve(room).resolve("package-info.java")).exists();
    }
  }

  @Test
  void everyArrowPointsDown() {
    assertThat(violations(production())).isEmpty();
  }

  @Test
  void aPlantedArrowUpwardsIsSeen() {
    var planted = new ClassFileImporter().importPackages(BASE + ".problem");
    assertThat(violations(planted)).anyMatch(line -> line.startsWith("problem -> decision"));
  }

  @Test
  void eachLibraryIsKnownToOneRoomOnly() {
    var classes = production();
    assertThat(roomsThatUse(classes, "io.minio")).containsExactly("storage");
    assertThat(roomsThatUse(classes, "com.drew")).containsExactly("inspection");
    assertThat(roomsThatUse(classes, "ai.onnxruntime")).containsExactly("inspection");
    assertThat(roomsThatUse(classes, "io.smallrye.jwt")).containsExactly("access");
    assertThat(roomsThatUse(classes, "org.gaul.s3proxy")).containsExactly("embedded");
    assertThat(roomsThatUse(classes, "com.google.crypto.tink")).containsExactly("storage");
  }

  @Test
  void noRoomIsCalledAfterNothing() {
    assertThat(ROOMS.keySet()).doesNotContain("util", "common", "service", "helper");
    assertThat(production().stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> name.matches(".*(Service|Manager|Helper|Util|Utils)"));
  }

  private static JavaClasses production() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(BASE);
  }

  private static Set<String> violations(JavaClasses classes) {
    return classes.stream()
        .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> !isAllowed(dependency))
        .map(
            dependency ->
                roomOf(dependency.getOriginClass())
                    + " -> "
                    + roomOf(dependency.getTargetClass())
                    + ": "
                    + dependency.getDescription())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAllowed(Dependency dependency) {
    var from = roomOf(dependency.getOriginClass());
    var to = roomOf(dependency.getTargetClass());
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return true;
    }
    return isBelow(to, from)
        && (ROOMS.get(from).contains(to)
            || EVERYWHERE.contains(to)
            || (to.equals("channel") && VALUES.contains(topLevel(dependency.getTargetClass()))));
  }

  private static boolean isBelow(String lower, String upper) {
    var order = List.copyOf(ROOMS.keySet());
    return order.indexOf(lower) > order.indexOf(upper);
  }

  private static String topLevel(JavaClass type) {
    return type.getName().replaceAll("^.*\\.", "").replaceAll("\\$.*$", "");
  }

  private static String roomOf(JavaClass type) {
    var name = type.getBaseComponentType().getPackageName();
    return name.startsWith(BASE + ".")
        ? name.substring(BASE.length() + 1).replaceAll("\\..*", "")
        : "";
  }

  private static Set<String> roomsThatUse(JavaClasses classes, String library) {
    return classes.stream()
        .filter(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library)))
        .map(RoomsTest::roomOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
