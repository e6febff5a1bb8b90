package school.gatehouse.inspection;

/**
 * One thing that inspection read, in words for the submitter.
 *
 * @param message a plain sentence; holds no value from the file, so it may be stored and logged
 */
public record Finding(FindingCode code, Severity severity, String message) {

  public static Finding of(FindingCode code) {
    return new Finding(code, code.severity(), code.message());
  }

  public static Finding of(FindingCode code, String message) {
    return new Finding(code, code.severity(), message);
  }
}
