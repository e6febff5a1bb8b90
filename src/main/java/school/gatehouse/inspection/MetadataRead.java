package school.gatehouse.inspection;

import java.util.HashSet;
import java.util.Set;

/**
 * What was read beside the picture; lives in memory only.
 *
 * @param personalValues every text read of six characters or more; never stored, never logged
 * @param tagNames names from fixed lists, never values
 */
public record MetadataRead(DeviceFacts device, Set<String> personalValues, Set<String> tagNames) {

  static final MetadataRead NOTHING = new MetadataRead(DeviceFacts.NONE, Set.of(), Set.of());

  public MetadataRead {
    personalValues = Set.copyOf(personalValues);
    tagNames = Set.copyOf(tagNames);
  }

  MetadataRead and(MetadataRead more) {
    Set<String> values = new HashSet<>(personalValues);
    values.addAll(more.personalValues());
    Set<String> names = new HashSet<>(tagNames);
    names.addAll(more.tagNames());
    return new MetadataRead(device.or(more.device()), values, names);
  }

  @Override
  public String toString() {
    return "MetadataRead[" + personalValues.size() + " values redacted]";
  }
}
