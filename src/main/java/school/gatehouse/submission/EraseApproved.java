package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.MediaStore;
import school.gatehouse.outbox.OutboxHandler;

/** Takes bytes out of the approved bucket, unless an approved release owns them after all. */
@ApplicationScoped
class EraseApproved implements OutboxHandler {

  static final String KIND = "erase-approved";

  private final SchoolWall wall;
  private final Releases releases;
  private final MediaStore media;

  EraseApproved(SchoolWall wall, Releases releases, MediaStore media) {
    this.wall = wall;
    this.releases = releases;
    this.media = media;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String school, String objectKey) {
    boolean owned =
        wall.in(
            school,
            () ->
                releases.count("objectKey = ?1 and state = ?2", objectKey, ReleaseState.APPROVED)
                    > 0);
    if (!owned) {
      media.eraseApproved(school, objectKey);
    }
  }
}
