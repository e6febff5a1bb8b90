package school.gatehouse.media;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.inspection.malware.Scan;
import school.gatehouse.outbox.Outbox;
import school.gatehouse.problem.Problem;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;

/** Looks after the bytes of items: quarantine, cleaned copy, approved bucket, erasing. */
@ApplicationScoped
public class MediaStore implements PanacheRepositoryBase<MediaItem, UUID> {

  private final PrepareMedia prepare;
  private final Storage storage;
  private final Outbox outbox;
  private final SchoolWall wall;
  private final StoredFindings findings;

  MediaStore(
      PrepareMedia prepare, Storage storage, Outbox outbox, SchoolWall wall, ObjectMapper json) {
    this.prepare = prepare;
    this.storage = storage;
    this.outbox = outbox;
    this.wall = wall;
    this.findings = new StoredFindings(json);
  }

  /**
   * Streams a file to quarantine, inspects, cleans and proves it. Slow; outside any transaction.
   * Never fails because of what is in the file: that becomes a finding.
   */
  public Prepared prepare(
      String school,
      Path file,
      Optional<String> name,
      Optional<String> mediaType,
      Set<String> mustNotOccur) {
    return prepare.prepare(school, new PrepareMedia.Upload(file, name, mediaType, mustNotOccur));
  }

  /** Writes a prepared item and its digests into the transaction in hand. */
  public void record(Prepared prepared) {
    var row = new MediaItem(prepared.id(), wall.change());
    row.mediaType = prepared.mediaType();
    row.bytes = prepared.original().bytes();
    row.sha256 = prepared.original().sha256();
    row.originalKey = prepared.original().key();
    row.findings = findings.text(prepared.findings());
    row.deviceMake = prepared.device().make().orElse(null);
    row.deviceModel = prepared.device().model().orElse(null);
    row.inspectionDigest = prepared.inspectionDigest();
    row.removed = new String[0];
    prepared.copy().ifPresent(row::describe);
    prepared.scan().ifPresent(scan -> row.scanned(scan, wall.now().now()));
    persist(row);
    flush();
    digestsOf(prepared).forEach(digest -> addDigest(row, digest));
  }

  /** All digests by which the same bytes would be known. */
  public static Set<String> digests(Prepared prepared) {
    var all = new HashSet<String>();
    digestsOf(prepared).forEach(digest -> all.add(digest.value()));
    return all;
  }

  /** Items of the school in hand that have one of these digests. */
  public List<UUID> withDigests(Collection<String> digests) {
    return getSession()
        .createNativeQuery(
            "select distinct media_id from media_digest where digest = any(:digests)", UUID.class)
        .setParameter("digests", digests.toArray(String[]::new))
        .getResultList();
  }

  /**
   * Keeps everybody else from recording one of these digests until the transaction in hand ends.
   */
  public void holdDigests(Collection<String> digests) {
    getSession()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashed) as text) from (select distinct"
                + " hashtextextended(:school || digest, 0) as hashed"
                + " from unnest(cast(:digests as text[])) as digest order by hashed) as in_order",
            String.class)
        .setParameter("school", wall.school())
        .setParameter("digests", digests.toArray(String[]::new))
        .getResultList();
  }

  /** Items whose cleaned copy (or, with {@code false}, whose original) has this digest. */
  public List<UUID> withDigest(String digest, boolean cleanedCopy) {
    return getSession()
        .createNativeQuery(
            "select media_id from media_digest where digest = :digest and kind = :kind"
                + " order by media_id",
            UUID.class)
        .setParameter("digest", digest)
        .setParameter("kind", cleanedCopy ? "CLEANED" : "ORIGINAL")
        .getResultList();
  }

  /** The item and all others with the same bytes. */
  public Set<UUID> sameBytes(UUID media) {
    Set<UUID> group = new HashSet<>(Set.of(media));
    for (int before = 0; before < group.size(); ) {
      before = group.size();
      group.addAll(
          getSession()
              .createNativeQuery(
                  "select distinct other.media_id from media_digest mine"
                      + " join media_digest other on other.digest = mine.digest"
                      + " where mine.media_id = any(:ids)",
                  UUID.class)
              .setParameter("ids", group.toArray(UUID[]::new))
              .getResultList());
    }
    return group;
  }

  /** Whether the newest clear answer of a malware scanner about one of these items is a no. */
  public boolean isInfected(Collection<UUID> sameBytes) {
    return getSession()
        .createNativeQuery(
            "select scan_outcome from media_item where id = any(:ids)"
                + " and scan_outcome in ('CLEAN', 'INFECTED')"
                + " order by scanned_at desc, scan_outcome desc limit 1",
            String.class)
        .setParameter("ids", sameBytes.toArray(UUID[]::new))
        .getResultList()
        .contains(Scan.Outcome.INFECTED.name());
  }

  public Optional<MediaFacts> facts(UUID media) {
    return findByIdOptional(media).map(this::facts);
  }

  /** Copies the cleaned bytes to the approved bucket under a write-once key and reads them back. */
  public void approve(String school, UUID media, ApprovedKey key) {
    var row = wall.in(school, () -> here(media));
    var target = new ObjectName(Bucket.APPROVED, school, key.text());
    try (var copy = storage.get(new ObjectName(Bucket.QUARANTINE, school, row.cleanedKey))) {
      var stored = storage.putVerified(target, copy, row.cleanedBytes);
      if (!stored.sha256().equals(key.sha256())) {
        storage.erase(target);
        throw new IllegalStateException("the cleaned copy is not what was decided about");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the cleaned copy cannot be read", e);
    }
  }

  /** A cleaned copy; whoever gets it closes it. */
  public record CleanedFile(InputStream bytes, String mediaType, long size) {}

  /** Opens the cleaned copy that waits in quarantine; empty where there is none any more. */
  public Optional<CleanedFile> cleaned(String school, UUID item) {
    var row = wall.in(school, () -> here(item));
    return Optional.ofNullable(row.cleanedKey)
        .map(key -> storage.get(new ObjectName(Bucket.QUARANTINE, school, key)))
        .map(bytes -> new CleanedFile(bytes, row.mediaType, row.cleanedBytes));
  }

  /** Opens an approved object; the caller has made sure that it may be served. */
  public InputStream approved(String school, String key) {
    return storage.get(new ObjectName(Bucket.APPROVED, school, key));
  }

  /** Erases an approved object; again is no error. */
  public void eraseApproved(String school, String key) {
    storage.erase(new ObjectName(Bucket.APPROVED, school, key));
  }

  /** Lets the original and its waiting copy go, inside the transaction in hand. */
  public void forget(UUID media) {
    var row = here(media);
    for (String key : row.takeQuarantineKeys(wall.change())) {
      outbox.add(EraseQuarantined.KIND, key, Duration.ZERO);
    }
  }

  /** The key of an approved object: random release id and digest, written once. */
  public record ApprovedKey(UUID release, String sha256) {
    public String text() {
      return release + "." + sha256;
    }
  }

  private record Digest(String kind, String value) {}

  private static List<Digest> digestsOf(Prepared prepared) {
    var original = new Digest("ORIGINAL", prepared.original().sha256());
    return prepared
        .copy()
        .map(
            copy ->
                List.of(
                    original,
                    new Digest("CLEANED", copy.cleaned().sha256()),
                    new Digest("PAYLOAD", copy.cleaned().payloadSha256())))
        .orElse(List.of(original));
  }

  private void addDigest(MediaItem row, Digest digest) {
    getSession()
        .createNativeMutationQuery(
            "insert into media_digest (media_id, kind, school_id, digest)"
                + " values (:media, :kind, :school, :digest)")
        .setParameter("media", row.id())
        .setParameter("kind", digest.kind())
        .setParameter("school", wall.school())
        .setParameter("digest", digest.value())
        .executeUpdate();
  }

  private MediaItem here(UUID media) {
    return findByIdOptional(media).orElseThrow(Problem::notHere);
  }

  private MediaFacts facts(MediaItem row) {
    return new MediaFacts(
        row.id(),
        row.mediaType,
        row.bytes,
        row.sha256,
        row.isCleaned()
            ? Optional.of(
                new MediaFacts.Copy(row.cleanedSha256, row.cleanedBytes, List.of(row.removed)))
            : Optional.empty(),
        findings.of(row.findings),
        row.faces(),
        Optional.ofNullable(row.deviceMake),
        Optional.ofNullable(row.deviceModel),
        row.inspectionDigest,
        row.originalKey != null,
        row.scan());
  }
}
