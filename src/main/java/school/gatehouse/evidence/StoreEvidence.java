package school.gatehouse.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;
import school.gatehouse.storage.Stored;

/**
 * Stores a paper: its bytes are put and read back before its row is committed, and only then is it
 * acknowledged. What a failure leaves in the bucket has no row, so that nobody can ask for it.
 */
@ApplicationScoped
class StoreEvidence {

  private final Storage storage;
  private final Changes changes;
  private final EvidenceStore papers;
  private final SchoolWall wall;
  private final Audit audit;

  StoreEvidence(
      Storage storage, Changes changes, EvidenceStore papers, SchoolWall wall, Audit audit) {
    this.storage = storage;
    this.changes = changes;
    this.papers = papers;
    this.wall = wall;
    this.audit = audit;
  }

  EvidenceView store(Caller by, Paper paper) {
    var name = ObjectName.fresh(Bucket.EVIDENCE, by.school());
    var stored = storage.putVerified(name, paper.file());
    if (!stored.sha256().equals(paper.sha256())) {
      throw new IllegalStateException("the file in the spool has changed");
    }
    return write(by, paper, stored);
  }

  private EvidenceView write(Caller by, Paper paper, Stored stored) {
    return changes.answer(
        by.school(),
        Scope.nothing(),
        now -> {
          var row = new Evidence(wall.change(), by.account());
          row.kind = paper.kind();
          row.key = stored.name().key();
          row.sha256 = stored.sha256();
          row.bytes = stored.bytes();
          row.mediaType = paper.mediaType();
          papers.persist(row);
          audit.write(by, Entry.of("evidence.stored", row.id()).with("sha256", stored.sha256()));
          return row;
        },
        done -> EvidenceView.of(done.value()));
  }
}
