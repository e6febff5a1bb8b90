package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.SchoolRow;

/** The second person's answer to a proposal; there is only one. */
@Entity
@Table(name = "override_answer")
public class OverrideAnswer extends SchoolRow {

  /** What the second person may say. */
  @Schema(name = "OverrideOutcome")
  public enum Outcome {
    CONFIRM,
    REJECT
  }

  @Column(name = "proposal_id")
  UUID proposal;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  String reason;

  @Column(name = "answered_by")
  UUID answeredBy;

  protected OverrideAnswer() {}

  OverrideAnswer(UUID change, UUID proposal, UUID answeredBy) {
    super(change);
    this.proposal = proposal;
    this.answeredBy = answeredBy;
  }
}
