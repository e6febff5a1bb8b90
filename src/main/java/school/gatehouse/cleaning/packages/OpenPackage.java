package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.FindingCode;

/** One OpenDocument file on its way: its text, its styles, and what these speak of. */
final class OpenPackage {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int MOST_OBJECTS = 1_000;
  private static final Pattern KIND =
      Pattern.compile(
          "application/vnd\\.oasis\\.opendocument\\.(text|presentation|spreadsheet)(-template)?");
  private static final Pattern MACRO =
      Pattern.compile("(Scripts|Dialogs)/.*|Basic/.*(?<!script-l[bc])\\.(xml|xba)");
  private static final Pattern CHANGES = Pattern.compile("Versions/.*|VersionList\\.xml");

  private final Unzipped zip;
  private final Notes notes;
  private final Told told;
  private final MediaParts media;
  private final Map<String, byte[]> written = new LinkedHashMap<>();
  private final Map<String, String> objects = new LinkedHashMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> accounted = new HashSet<>(Set.of("mimetype", MANIFEST));

  OpenPackage(Unzipped zip, Notes notes, Embedded embedded, Path beside) {
    this.zip = zip;
    this.notes = notes;
    this.told = new Told(notes);
    this.media = new MediaParts(embedded, beside, notes, "Pictures/media");
  }

  void write(Path target) throws IOException, Damaged {
    String kind = new String(zip.read("mimetype"), StandardCharsets.US_ASCII).strip();
    if (!KIND.matcher(kind).matches()) {
      throw Damaged.unusual();
    }
    requireOpenToAll();
    writeDocument("", place());
    while (!waiting.isEmpty()) {
      String object = waiting.removeFirst();
      writeDocument(object, "an object");
    }
    tellTheRest();
    told.endPackage();
    try (Zipped out = new Zipped(target)) {
      out.store("mimetype", kind.getBytes(StandardCharsets.US_ASCII));
      for (Map.Entry<String, byte[]> each : written.entrySet()) {
        out.add(each.getKey(), each.getValue());
      }
      for (Map.Entry<String, byte[]> each : media.content().entrySet()) {
        out.store(each.getKey(), each.getValue());
      }
      out.add(MANIFEST, OpenManifest.written(kind, written.keySet(), objects.values(), media));
    }
  }

  private String place() {
    FileType type = notes.inspected().type();
    return type == FileType.ODP ? "slide #" : type == FileType.ODS ? "sheet #" : "the text";
  }

  private void requireOpenToAll() throws IOException, Damaged {
    Optional<byte[]> manifest = zip.find(MANIFEST);
    if (manifest.isPresent()) {
      OpenManifest.requirePlain(manifest.get());
    }
    for (String part : zip.names()) {
      if (MACRO.matcher(part).matches()) {
        throw Damaged.macros();
      }
    }
  }

  /** The document itself, or one that is drawn inside it, such as a chart. */
  private void writeDocument(String folder, String place) throws IOException, Damaged {
    Optional<byte[]> styles = zip.find(folder + STYLES);
    Set<String> hidden =
        styles.isPresent() ? OpenSurvey.of(styles.get(), Set.of()).hiddenStyles() : Set.of();
    writePart(folder, CONTENT, zip.read(folder + CONTENT), hidden, place);
    if (styles.isPresent()) {
      writePart(folder, STYLES, styles.get(), Set.of(), "the layout");
    }
  }

  private void writePart(String folder, String part, byte[] xml, Set<String> hidden, String place)
      throws IOException, Damaged {
    accounted.add(folder + part);
    OpenSurvey survey = OpenSurvey.of(xml, hidden);
    OpenRules rules = new OpenRules(survey, path -> inside(folder, path), told, place);
    XmlOut out = XmlCopy.write(xml, rules);
    String name = (folder.isEmpty() ? "" : objects.get(folder) + "/") + part;
    told.endPart(name, place.replace(" #", ""), out);
    written.put(name, out.bytes());
  }

  private Optional<String> inside(String folder, String href) throws Damaged {
    String path = folder + href.replaceFirst("^\\./", "");
    try {
      if (zip.has(path + "/" + CONTENT)) {
        return Optional.of("./" + object(path + "/"));
      }
      boolean picture = zip.has(path) && !path.endsWith(".xml") && !path.contains("Replacements/");
      if (!picture) {
        return Optional.empty();
      }
      accounted.add(path);
      byte[] bytes = media.knows(path) ? new byte[0] : zip.read(path);
      return media.name(path, bytes).map(name -> folder.isEmpty() ? name : "../" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String object(String folder) throws Damaged {
    if (objects.size() > MOST_OBJECTS) {
      throw Damaged.tooManyParts();
    }
    String known = objects.get(folder);
    if (known == null) {
      known = "Object " + (objects.size() + 1);
      objects.put(folder, known);
      waiting.addLast(folder);
    }
    return known;
  }

  private void tellTheRest() throws IOException, Damaged {
    for (String part : zip.names()) {
      if (part.equals("meta.xml")) {
        told.removed("document properties");
        DroppedPart.tell(zip.read(part), told);
      } else if (part.startsWith("Thumbnails/")) {
        told.gone(new Gone("thumbnail", Set.of(FindingCode.EMBEDDED_THUMBNAIL)));
      } else if (CHANGES.matcher(part).matches()) {
        told.gone(new Gone("earlier version", Set.of(FindingCode.TRACKED_CHANGES)));
      } else if (!accounted.contains(part)) {
        told.removed(part.endsWith("settings.xml") ? "settings part" : "unknown part");
      }
    }
  }
}
