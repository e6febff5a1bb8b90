package school.gatehouse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;

/**
 * Entries about holds and restrictions. Only the safeguarding lead and the Head may know of whom
 * they are. Others read that there was one: without the pupil's digest, which other entries bear
 * too; without the change, which a take-down in the same change would give away; and with the
 * fingerprint of what they read, because the stored one could be tried out pupil by pupil.
 */
final class HoldEntries {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, Object>> FIELDS = new TypeReference<>() {};

  private HoldEntries() {}

  static boolean mayKnowOfWhom(Caller reader) {
    return reader.isAny(Roles.SAFEGUARDING, Roles.HEAD);
  }

  static AuditResource.EntryView asReadBy(boolean knows, AuditResource.EntryView entry) {
    return knows || !isOne(entry) ? entry : withoutWhom(entry);
  }

  /** Entries of holds, and of those who read about them. */
  private static boolean isOne(AuditResource.EntryView entry) {
    return entry.action().startsWith("hold.") || entry.action().startsWith("holds.");
  }

  private static AuditResource.EntryView withoutWhom(AuditResource.EntryView entry) {
    var fields = fields(entry.entry());
    fields.remove("person");
    fields.remove("change");
    fields.put("withheld", "person, change");
    var told = Audit.bytesOf(fields);
    return new AuditResource.EntryView(
        entry.id(),
        entry.recordedAt(),
        entry.action(),
        entry.subject(),
        null,
        new String(told, StandardCharsets.UTF_8),
        HexFormat.of().formatHex(Audit.sha256(told)),
        entry.intact());
  }

  private static Map<String, Object> fields(String entry) {
    try {
      return JSON.readValue(entry, FIELDS);
    } catch (JsonProcessingException tampered) {
      return new TreeMap<>();
    }
  }
}
