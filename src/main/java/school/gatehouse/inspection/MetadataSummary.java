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
  private static final List<Pattern> MAKE = tags("Exif IFD0/Make", "[^/]+/[Mm]ake");
  private static final List<Pattern> MODEL = tags("Exif IFD0/Model", "[^/]+/[Mm]odel");
  private static final List<Pattern> SERIAL =
      tags(
          "Exif SubIFD/Body Serial Number",
          ".*Makernote/.*Serial Number",
          "XMP/(Body|Camera)?SerialNumber",
          "[^/]+/serial number");

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
    return new DeviceFacts(first("ake", MAKE), first("odel", MODEL), first("umber", SERIAL));
  }

  /** The first value that the first of these names has; all of them end in the same letters. */
  private Optional<String> first(String end, List<Pattern> names) {
    List<MetadataValue> likely =
        values.stream().filter(value -> value.name().endsWith(end)).toList();
    return names.stream().flatMap(name -> first(name, likely).stream()).findFirst();
  }

  private static Optional<String> first(Pattern name, List<MetadataValue> likely) {
    return likely.stream()
        .filter(value -> name.matcher(value.name()).matches() && !value.isBlank())
        .map(value -> value.text().strip())
        .findFirst();
  }

  private static List<Pattern> tags(String... names) {
    return Arrays.stream(names).map(Pattern::compile).toList();
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
