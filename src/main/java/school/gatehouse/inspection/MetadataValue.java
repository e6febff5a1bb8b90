package school.gatehouse.inspection;

import java.util.Set;

/**
 * One text read beside the content.
 *
 * @param name {@code directory/tag}, from fixed lists only
 * @param text as read
 */
public record MetadataValue(String name, String text) {

  private static final Set<String> SAYING_NOTHING = Set.of("", "0", "unknown", "none", "(none)");

  boolean isBlank() {
    return SAYING_NOTHING.contains(text.strip());
  }

  @Override
  public String toString() {
    return name + "=redacted";
  }
}
