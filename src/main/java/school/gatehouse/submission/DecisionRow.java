package school.gatehouse.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.decision.Decision;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.Verdict;

/** A decision with everything it was made from; written once. */
@Entity
@Table(name = "decision")
class DecisionRow extends SchoolRow {

  /** Grows when a rule changes, so that a replay knows which rules were in force. */
  static final String POLICY = "3";

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  @Enumerated(EnumType.STRING)
  Occasion occasion;

  @Enumerated(EnumType.STRING)
  Verdict verdict;

  String reasons;
  String facts;
  String digest;
  String policy = POLICY;

  @Column(name = "decided_at")
  Instant decidedAt;

  protected DecisionRow() {}

  DecisionRow(UUID change, UUID media, Occasion occasion, Judgement judgement) {
    super(change);
    this.media = media;
    this.channel = judgement.basis().question().channel();
    this.occasion = occasion;
    this.verdict = judgement.verdict();
    this.reasons = write(judgement.reasons());
    this.facts = judgement.basis().json();
    this.digest = judgement.basis().sha256();
    this.decidedAt = judgement.basis().question().at();
  }

  /** The stored decision, for a reader's view. */
  Decision decision() {
    try {
      return new Decision(verdict, JSON.readValue(reasons, REASONS), Optional.empty());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored reasons can always be read", e);
    }
  }

  private static String write(List<Reason> reasons) {
    try {
      return JSON.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reasons can always be written", e);
    }
  }
}
