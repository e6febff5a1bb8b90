package school.gatehouse.web.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.submission.OverrideCase;
import school.gatehouse.web.SchoolTime;

/**
 * A case as people read it, and what the reader may do about it.
 *
 * @param proposer who proposed it; empty where nobody has
 * @param people who is in it, by name and class
 */
public record OverrideLine(
    OverrideCase item, String proposedAt, String proposer, May may, List<String> people) {

  /** What the reader's roles allow. */
  public record May(boolean propose, boolean answer) {}

  static OverrideLine of(OverrideCase item, May may, SchoolTime time, Map<UUID, String> accounts) {
    return new OverrideLine(
        item,
        item.waiting().map(OverrideCase.Proposed::at).map(time::moment).orElse(""),
        item.waiting()
            .map(OverrideCase.Proposed::proposedBy)
            .map(by -> accounts.getOrDefault(by, ""))
            .orElse(""),
        may,
        item.names().stream()
            .map(name -> ReviewSheet.fullName(name) + ", " + name.className())
            .sorted()
            .toList());
  }

  public boolean mayPropose() {
    return may.propose();
  }

  public boolean mayAnswer() {
    return may.answer() && item.waiting().filter(OverrideCase.Proposed::mayAnswer).isPresent();
  }

  public String proposePath() {
    return "/overrides/propose/" + item.submission() + "/" + item.channel();
  }

  public String answerPath() {
    return "/overrides/" + proposal().orElseThrow();
  }

  boolean isAbout(UUID id) {
    return proposal().filter(id::equals).isPresent();
  }

  private Optional<UUID> proposal() {
    return item.waiting().map(OverrideCase.Proposed::id);
  }

  /** Its picture for the first person, who may see what was sent in. */
  public String sentPicture() {
    return "/pictures/" + item.submission() + "/preview?size=1280";
  }

  public boolean waits() {
    return item.waiting().isPresent();
  }

  public String reason() {
    return item.waiting().map(OverrideCase.Proposed::reason).orElse("");
  }

  /** Others in shot. */
  public List<ReviewSheet.Other> others() {
    return item.people().others().stream()
        .map(other -> new ReviewSheet.Other(other.kind().name(), other.count()))
        .toList();
  }
}
