package school.gatehouse.cleaning.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;

/** One package examined through the room's own door. */
final class CleanedPackage {

  private static final Cleaning CLEANING = Cleaning.withSafeLimits(Inspection.withSafeLimits());

  private final Examined examined;
  private final byte[] bytes;

  private CleanedPackage(Examined examined, byte[] bytes) {
    this.examined = examined;
    this.bytes = bytes;
  }

  Examined examined() {
    return examined;
  }

  /** The clean file; empty when it was refused. */
  byte[] bytes() {
    return bytes;
  }

  static CleanedPackage of(Path folder, byte[] file) throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Path target = folder.resolve("target");
    Examined examined =
        CLEANING.examine(original, Optional.empty(), Optional.empty(), target, Set.of("Marker"));
    byte[] bytes = examined.copy().isPresent() ? Files.readAllBytes(target) : new byte[0];
    return new CleanedPackage(examined, bytes);
  }

  Map<String, byte[]> parts() throws IOException {
    return Parts.of(bytes);
  }

  String part(String name) throws IOException {
    return Parts.text(parts(), name);
  }

  /** Everything in it, unpacked. */
  byte[] unpacked() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes);
    for (Map.Entry<String, byte[]> part : parts().entrySet()) {
      all.write(part.getKey().getBytes(StandardCharsets.UTF_8));
      all.write(part.getValue());
    }
    return all.toByteArray();
  }

  Set<FindingCode> codes() {
    return examined.inspected().findings().stream().map(Finding::code).collect(Collectors.toSet());
  }

  List<String> removed() {
    return examined
        .copy()
        .orElseThrow(() -> new AssertionError(examined.inspected().findings()))
        .removed();
  }

  /** What people read, place and text. */
  Map<String, String> words() {
    return examined.words().stream()
        .collect(Collectors.toMap(each -> each.where(), each -> each.text(), String::concat));
  }

  String refusal() {
    return examined.inspected().findings().stream()
        .filter(finding -> finding.code() == FindingCode.NOT_CLEANABLE)
        .map(Finding::message)
        .findFirst()
        .orElse("");
  }
}
