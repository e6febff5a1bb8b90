package school.gatehouse.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a zip is by its own index: an office document, a Scratch project, a web page. */
final class PackageKind {

  private static final int ENOUGH = 1 << 20;
  private static final int MOST_ENTRIES = 5_000;

  private static final Map<String, FileType> OPEN_DOCUMENTS =
      Map.of(
          "application/vnd.oasis.opendocument.text", FileType.ODT,
          "application/vnd.oasis.opendocument.text-template", FileType.ODT,
          "application/vnd.oasis.opendocument.presentation", FileType.ODP,
          "application/vnd.oasis.opendocument.presentation-template", FileType.ODP,
          "application/vnd.oasis.opendocument.spreadsheet", FileType.ODS,
          "application/vnd.oasis.opendocument.spreadsheet-template", FileType.ODS);

  private PackageKind() {}

  static FileType of(Path file) throws IOException, Damaged {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw Damaged.tooManyParts();
      }
      if (zip.getEntry("META-INF/MANIFEST.MF") != null) {
        return FileType.PROGRAM;
      }
      if (zip.getEntry("[Content_Types].xml") != null) {
        return office(text(zip, "[Content_Types].xml"));
      }
      if (zip.getEntry("mimetype") != null) {
        return OPEN_DOCUMENTS.getOrDefault(text(zip, "mimetype").strip(), FileType.ZIP);
      }
      if (zip.getEntry("project.json") != null) {
        return text(zip, "project.json").contains("\"targets\"") ? FileType.SB3 : FileType.ZIP;
      }
      return isWebPage(zip) ? FileType.WEB_ZIP : FileType.ZIP;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw Damaged.broken();
    }
  }

  private static FileType office(String contentTypes) {
    if (contentTypes.contains("macroEnabled")) {
      return FileType.MACRO_OFFICE;
    }
    if (contentTypes.contains("wordprocessingml")) {
      return FileType.DOCX;
    }
    if (contentTypes.contains("presentationml")) {
      return FileType.PPTX;
    }
    return contentTypes.contains("spreadsheetml") ? FileType.XLSX : FileType.ZIP;
  }

  private static boolean isWebPage(ZipFile zip) {
    List<String> names =
        zip.stream().map(ZipEntry::getName).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return names.stream().anyMatch(name -> name.endsWith(".html") || name.endsWith(".htm"));
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
    }
  }
}
