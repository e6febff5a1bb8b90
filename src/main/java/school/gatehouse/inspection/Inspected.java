package school.gatehouse.inspection;

import java.util.List;
import java.util.Set;

/**
 * Everything that inspection says about one file.
 *
 * @param parts the file's own divisions in order; empty unless the structure is sound
 */
public record Inspected(
    FileType type, Frame frame, List<Finding> findings, MetadataRead metadata, List<Part> parts) {

  public Inspected {
    findings = List.copyOf(findings);
    parts = List.copyOf(parts);
  }

  public String mediaType() {
    return type.mediaType();
  }

  public int width() {
    return frame.width();
  }

  public int height() {
    return frame.height();
  }

  public int orientation() {
    return frame.orientation();
  }

  public DeviceFacts device() {
    return metadata.device();
  }

  public Set<String> personalValues() {
    return metadata.personalValues();
  }

  public Set<String> tagNames() {
    return metadata.tagNames();
  }

  public boolean has(FindingCode code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
  }
}
