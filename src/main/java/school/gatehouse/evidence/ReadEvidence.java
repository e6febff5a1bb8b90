package school.gatehouse.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;

/** Opens a paper after it is written down that somebody reads it. */
@ApplicationScoped
class ReadEvidence {

  private final Storage storage;
  private final Changes changes;
  private final EvidenceStore papers;
  private final Audit audit;

  ReadEvidence(Storage storage, Changes changes, EvidenceStore papers, Audit audit) {
    this.storage = storage;
    this.changes = changes;
    this.papers = papers;
    this.audit = audit;
  }

  /** The bytes, to be closed by whoever sends them, and what they are. */
  record Opened(EvidenceView view, InputStream bytes) {}

  Opened open(Caller by, UUID id) {
    var row =
        changes
            .make(
                by.school(),
                Scope.nothing(),
                now -> {
                  var found = papers.here(id);
                  audit.write(by, Entry.of("evidence.read", id));
                  return found;
                })
            .value();
    var name = new ObjectName(Bucket.EVIDENCE, by.school(), row.key);
    return new Opened(EvidenceView.of(row), storage.get(name));
  }
}
