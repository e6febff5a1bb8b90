package school.gatehouse.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.Use;

/**
 * May this item go, or stay, on this channel at this instant?
 *
 * @param settled reasons that a reviewer has settled, or two people have answered for, for this
 *     channel, people revision, inspection digest and text
 */
public record Question(
    UUID channel,
    Use use,
    Instant at,
    Item item,
    People people,
    Declarations declarations,
    Set<ReasonCode> settled) {

  public Question {
    settled = Set.copyOf(settled);
  }

  /** The same question at another time. */
  public Question at(Instant other) {
    return new Question(channel, use, other, item, people, declarations, settled);
  }

  /**
   * The thing itself.
   *
   * @param ids the item, every item of the school with the same bytes, and what it was made of
   * @param image something can be seen; false for sound or text alone
   * @param findings what inspection and the reading of texts objected to
   * @param sameBytesOtherPeople the same bytes were sent earlier with other people
   * @param stopped somebody's stop on it, or on the same bytes, is in force
   * @param faces empty if nobody has counted
   */
  public record Item(
      Set<UUID> ids,
      MediaKind kind,
      boolean image,
      Set<ReasonCode> findings,
      boolean sameBytesOtherPeople,
      boolean stopped,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FaceCount> faces) {

    public Item {
      ids = Set.copyOf(ids);
      findings = Set.copyOf(findings);
    }
  }

  /**
   * Who is in it, over all items with the same bytes.
   *
   * @param declared the submitter said who is shown, be it nobody or "not sure"
   */
  public record People(
      List<Depicted> pupils,
      List<Other> others,
      boolean nobodyIdentifiable,
      boolean notSure,
      boolean declared) {

    public People {
      pupils = List.copyOf(pupils);
      others = List.copyOf(others);
    }
  }

  /** What else the submitter said. */
  public record Declarations(Naming naming, boolean namesVisible, Device device, Source source) {}

  /**
   * The camera.
   *
   * @param contradictsRegister the file names a make and model that is none of the school's
   */
  public record Device(DeviceKind kind, boolean permissionRecorded, boolean contradictsRegister) {}

  /** Whose work it is. */
  public record Source(boolean ownWork, boolean licence) {}
}
