package school.gatehouse.web.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.publication.PublicationResource;
import school.gatehouse.publication.PublicationState;
import school.gatehouse.publication.PublicationView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.SchoolTime;

/** An editor says where a picture is, or that it was not used. */
@ApplicationScoped
class SayWhere {

  private static final String ADDRESS = "https?://\\S+";

  private final PublicationResource publications;
  private final SchoolTime time;
  private final PlaceWords words;

  SayWhere(PublicationResource publications, SchoolTime time, PlaceWords words) {
    this.publications = publications;
    this.time = time;
    this.words = words;
  }

  /** What was typed. */
  public record Typed(String outcome, String url, String where, String day) {
    static final Typed NOTHING = new Typed("", "", "", "");

    static Typed of(String outcome, String url, String where, String day) {
      return new Typed(text(outcome), text(url), text(where), text(day));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed.strip();
    }

    public boolean isPosted() {
      return outcome.equals("POSTED");
    }

    public boolean isUnused() {
      return outcome.equals("UNUSED");
    }
  }

  /** Registers it; gives what was wrong with the form, if anything was. */
  Mistakes say(UUID channel, UUID media, Typed typed) {
    if (typed.isUnused()) {
      return Mistakes.tryTo(() -> unused(channel, media)).mistakes();
    }
    if (!typed.isPosted()) {
      return Mistakes.in("outcome", words.chooseWhat());
    }
    if (typed.url().isEmpty() && typed.where().isEmpty()) {
      return Mistakes.in("url", words.needWhere());
    }
    if (!typed.url().isEmpty() && !typed.url().matches(ADDRESS)) {
      return Mistakes.in("url", words.badUrl());
    }
    var since = since(typed.day());
    return since.isEmpty()
        ? Mistakes.in("day", words.badDay())
        : Mistakes.tryTo(() -> posted(channel, media, typed, since.get())).mistakes();
  }

  /** The start of an earlier day, or now; empty if it is no day or has not come yet. */
  private Optional<Instant> since(String day) {
    try {
      var today = time.today();
      var said = day.isEmpty() ? today : LocalDate.parse(day);
      return said.isAfter(today)
          ? Optional.empty()
          : Optional.of(said.equals(today) ? Instant.now().minusSeconds(1) : time.startOf(said));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private PublicationView posted(UUID channel, UUID media, Typed typed, Instant since) {
    var url = typed.url().isEmpty() ? null : typed.url();
    var where = typed.where().isEmpty() ? null : typed.where();
    return presumed(channel, media)
        .map(
            place ->
                publications.confirm(
                    place.id(),
                    new PublicationResource.Confirmation(PublicationState.LIVE, url, since, where)))
        .orElseGet(
            () ->
                publications
                    .register(
                        new PublicationResource.NewPublication(media, channel, url, since, where))
                    .getEntity());
  }

  private UUID unused(UUID channel, UUID media) {
    presumed(channel, media).ifPresent(place -> publications.end(place.id()));
    return media;
  }

  private Optional<PublicationView> presumed(UUID channel, UUID media) {
    return publications
        .list(null, channel.toString(), media.toString(), "PRESUMED_LIVE")
        .items()
        .stream()
        .findFirst();
  }
}
