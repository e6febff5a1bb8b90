package school.gatehouse.inspection;

import java.util.ArrayList;
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

  /** The same with what a walk through the file has told as well. */
  public Inspected with(Frame walked, Details details) {
    List<Finding> all = new ArrayList<>(findings);
    details.findings().stream().filter(code -> !has(code)).map(Finding::of).forEach(all::add);
    MetadataRead read = details.read();
    return new Inspected(
        type, frame.equals(Frame.UNKNOWN) ? walked : frame, all, metadata.and(read), parts);
  }

  /** The same with one finding more. */
  public Inspected with(Finding finding) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(finding);
    return new Inspected(type, frame, all, metadata, parts);
  }

  public boolean has(FindingCode code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
  }
}
