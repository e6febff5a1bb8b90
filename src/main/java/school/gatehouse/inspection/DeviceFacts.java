package school.gatehouse.inspection;

import java.util.Optional;

/** Which device took the picture, as the file itself says. */
public record DeviceFacts(Optional<String> make, Optional<String> model, Optional<String> serial) {

  public static final DeviceFacts NONE =
      new DeviceFacts(Optional.empty(), Optional.empty(), Optional.empty());

  DeviceFacts or(DeviceFacts other) {
    return new DeviceFacts(make.or(other::make), model.or(other::model), serial.or(other::serial));
  }

  /** Never the values: a serial number finds its owner. */
  @Override
  public String toString() {
    return "DeviceFacts[redacted]";
  }
}
