package school.gatehouse.web.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Callers;
import school.gatehouse.account.AccountNames;
import school.gatehouse.audit.AuditResource.EntryView;
import school.gatehouse.audit.Pseudonyms;

/** Makes entries readable: whose account a keyed digest stands for, and what can be followed. */
@ApplicationScoped
class ReadEntries {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final UUID SERVICE = new UUID(0, 0);

  private final AccountNames names;
  private final Pseudonyms pseudonyms;
  private final Callers callers;
  private final TrailWords words;

  ReadEntries(AccountNames names, Pseudonyms pseudonyms, Callers callers, TrailWords words) {
    this.names = names;
    this.pseudonyms = pseudonyms;
    this.callers = callers;
    this.words = words;
  }

  /**
   * One entry as it is shown.
   *
   * @param follow the id by which its subject can be followed; empty if there is none
   * @param withheld whether the reader may not know of whom it is
   */
  public record Line(
      EntryView entry, String who, String subject, String follow, boolean withheld) {}

  List<Line> of(List<EntryView> entries) {
    Map<String, String> known = new HashMap<>();
    names
        .of(callers.now().school())
        .forEach((account, name) -> known.put(pseudonyms.of(account), name));
    known.put(pseudonyms.of(SERVICE), words.service());
    return entries.stream().map(entry -> line(entry, known)).toList();
  }

  private Line line(EntryView entry, Map<String, String> known) {
    var written = read(entry);
    var actor = written.path("actor").asText();
    boolean thing = isId(entry.subject());
    return new Line(
        entry,
        Optional.ofNullable(known.get(actor)).orElse(words.unknownActor()),
        thing ? entry.subject().substring(0, 8) : words.person(),
        thing ? entry.subject() : "",
        written.has("withheld"));
  }

  private static JsonNode read(EntryView entry) {
    try {
      return JSON.readTree(entry.entry());
    } catch (JsonProcessingException changed) {
      return JSON.createObjectNode();
    }
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException noId) {
      return false;
    }
  }
}
