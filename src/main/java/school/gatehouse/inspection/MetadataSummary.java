package school.gatehouse.inspection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sorts values read from a file into findings, the device, and what must not come out again. */
final class MetadataSummary {

  /** Shorter texts turn up by chance. */
  private static final int SHORTEST = 6;

  private static final int MOST_VALUES = 20_000;
  private static final Pattern SEPARATOR = Pattern.compile("[\\n\\r;,|]+");

  private final List<MetadataValue> values;

  MetadataSummary(List<MetadataValue> values) {
    this.values = values;
  }

  Set<FindingCode> findings() {
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    values.forEach(value -> FindingRules.of(value).ifPresent(codes::add));
    return codes;
  }

  MetadataRead metadata() {
    return new MetadataRead(device(), personalValues(), tagNames());
  }

  private DeviceFacts device() {
    return new DeviceFacts(
        first("Exif IFD0/Make").or(() -> first("[^/]+/[Mm]ake")),
        first("Exif IFD0/Model").or(() -> first("[^/]+/[Mm]odel")),
        first("Exif SubIFD/Body Serial Number")
            .or(() -> first(".*Makernote/.*Serial Number"))
            .or(() -> first("XMP/(Body|Camera)?SerialNumber"))
            .or(() -> first("[^/]+/serial number")));
  }

  private Optional<String> first(String name) {
    return values.stream()
        .filter(value -> value.name().matches(name) && !value.isBlank())
        .map(value -> value.text().strip())
        .findFirst();
  }

  private Set<String> personalValues() {
    return values.stream()
        .map(MetadataValue::text)
        .flatMap(text -> Arrays.stream(SEPARATOR.split(text)))
        .map(String::strip)
        .filter(text -> text.length() >= SHORTEST)
        .distinct()
        .limit(MOST_VALUES)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> tagNames() {
    return values.stream()
        .filter(value -> !value.isBlank())
        .map(MetadataValue::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
