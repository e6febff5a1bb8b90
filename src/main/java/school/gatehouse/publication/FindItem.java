package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import school.gatehouse.access.Caller;
import school.gatehouse.channel.Channels;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/**
 * Finds the item that a check means. Unknown, foreign and not-yours are the same: not known here.
 */
@ApplicationScoped
class FindItem {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private final Channels channels;
  private final Submissions submissions;
  private final Releases releases;
  private final MediaStore media;

  FindItem(Channels channels, Submissions submissions, Releases releases, MediaStore media) {
    this.channels = channels;
    this.submissions = submissions;
    this.releases = releases;
    this.media = media;
  }

  /** Either an item and a channel, or why not. */
  record Found(UUID item, UUID channel, Optional<ReasonCode> refusal) {
    static Found no(ReasonCode code) {
      return new Found(null, null, Optional.of(code));
    }
  }

  Found find(Caller caller, PublishCheckResource.Item wanted) {
    var channel =
        id(wanted.channel())
            .filter(id -> channels.facts(id).isPresent())
            .filter(id -> caller.mayUse(id));
    if (channel.isEmpty() || (wanted.media() == null) == (wanted.sha256() == null)) {
      return Found.no(ReasonCode.UNKNOWN_MEDIA);
    }
    return wanted.media() == null
        ? byDigest(wanted.sha256().toLowerCase(Locale.ROOT), channel.get())
        : id(wanted.media())
            .filter(submissions::exists)
            .map(item -> new Found(item, channel.get(), Optional.empty()))
            .orElse(Found.no(ReasonCode.UNKNOWN_MEDIA));
  }

  private Found byDigest(String digest, UUID channel) {
    if (!SHA256.matcher(digest).matches()) {
      return Found.no(ReasonCode.UNKNOWN_MEDIA);
    }
    var copies = media.withDigest(digest, true);
    if (copies.isEmpty()) {
      return Found.no(
          media.withDigest(digest, false).isEmpty()
              ? ReasonCode.UNKNOWN_MEDIA
              : ReasonCode.NOT_THE_APPROVED_COPY);
    }
    return new Found(released(copies, channel), channel, Optional.empty());
  }

  /** Of several items with the same bytes the one that has been released. */
  private UUID released(List<UUID> items, UUID channel) {
    return releases.approved(items, channel).stream()
        .map(Releases.Open::media)
        .findFirst()
        .orElse(items.get(0));
  }

  /**
   * What the audit keeps of one answer: what was asked for as sent if it is an id, and the answer.
   */
  static String line(PublishCheckResource.Item item, Verdict verdict) {
    var what =
        id(item.media())
            .map(UUID::toString)
            .orElse(
                item.sha256() != null && SHA256.matcher(item.sha256()).matches()
                    ? item.sha256()
                    : "?");
    return what + " " + id(item.channel()).map(UUID::toString).orElse("?") + " " + verdict;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
