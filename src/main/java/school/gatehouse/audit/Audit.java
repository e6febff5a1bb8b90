package school.gatehouse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;

/**
 * The trail of what happened. One entry per state change, in the transaction that makes it; entries
 * hold ids only, and ids of persons only as keyed digests, so that the trail outlives an erasure.
 */
@ApplicationScoped
public class Audit {

  private static final ObjectMapper CANONICAL =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private final Session database;
  private final SchoolWall wall;
  private final Pseudonyms pseudonyms;

  Audit(Session database, SchoolWall wall, Pseudonyms pseudonyms) {
    this.database = database;
    this.wall = wall;
    this.pseudonyms = pseudonyms;
  }

  /** Writes one entry into the transaction in hand. */
  public void write(Caller caller, Entry entry) {
    var canonical = new TreeMap<String, Object>(entry.details());
    canonical.put("action", entry.action());
    canonical.put("actor", pseudonyms.of(caller.account()));
    canonical.put("change", wall.change().toString());
    canonical.put("school", wall.school());
    canonical.put("subject", entry.subject());
    entry.person().ifPresent(person -> canonical.put("person", pseudonyms.of(person)));
    append(entry, bytesOf(canonical));
  }

  private void append(Entry entry, byte[] bytes) {
    database
        .createNativeMutationQuery(
            "insert into audit_entry (id, school_id, change_id, action, subject, bytes, sha256)"
                + " values (:id, :school, :change, :action, :subject, :bytes, :sha256)")
        .setParameter("id", UUID.randomUUID())
        .setParameter("school", wall.school())
        .setParameter("change", wall.change())
        .setParameter("action", entry.action())
        .setParameter("subject", entry.subject())
        .setParameter("bytes", bytes)
        .setParameter("sha256", sha256(bytes))
        .executeUpdate();
  }

  static byte[] bytesOf(Map<String, Object> canonical) {
    try {
      return CANONICAL.writeValueAsBytes(canonical);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an audit entry holds plain values only", e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
