package school.gatehouse.web.teacher;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.submission.batch.BatchView;

/**
 * One picture's turn.
 *
 * @param number of how many of its event; 0 where it is of none
 * @param last the picture before it of which somebody has said who is in it
 * @param seen there is a cleaned copy to look at
 */
public record Turn(
    UUID id,
    String title,
    int number,
    int of,
    Optional<UUID> batch,
    Optional<UUID> last,
    boolean seen,
    boolean first) {

  static Turn of(SubmissionView picture, Optional<BatchView> batch) {
    var pictures = batch.map(BatchView::pictures).orElse(List.of());
    int at = indexOf(pictures, picture.id());
    return new Turn(
        picture.id(),
        picture.title(),
        at + 1,
        pictures.size(),
        picture.batch(),
        lastSaid(pictures, at),
        picture.media().flatMap(SubmissionView.Media::cleaned).isPresent(),
        picture.people().waiting());
  }

  /**
   * The next picture that waits, after this one or from the start; else where all of them stand.
   */
  static URI nextOf(BatchView batch, UUID said) {
    var pictures = batch.pictures();
    int at = indexOf(pictures, said);
    for (int step = 1; step < pictures.size(); step++) {
      var next = pictures.get((at + step) % pictures.size());
      if (!next.said()) {
        return URI.create("/who-is-in-it/" + next.submission() + "?saved=" + said);
      }
    }
    return URI.create("/pictures?batch=" + batch.id() + "&done=all-said");
  }

  private static Optional<UUID> lastSaid(List<BatchView.Picture> pictures, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (pictures.get(before).said()) {
        return Optional.of(pictures.get(before).submission());
      }
    }
    return Optional.empty();
  }

  private static int indexOf(List<BatchView.Picture> pictures, UUID id) {
    for (int i = 0; i < pictures.size(); i++) {
      if (pictures.get(i).submission().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
