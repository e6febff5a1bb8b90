package school.gatehouse.inspection;

/**
 * One text read beside the content.
 *
 * @param name {@code directory/tag}, from fixed lists only
 * @param text as read
 */
public record MetadataValue(String name, String text) {

  boolean isBlank() {
    return text.isBlank() || text.strip().matches("0|unknown|none|\\(none\\)");
  }

  @Override
  public String toString() {
    return name + "=redacted";
  }
}
