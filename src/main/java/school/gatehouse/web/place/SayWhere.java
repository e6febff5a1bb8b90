package school.gatehouse.web.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.publication.ApprovedResource;
import school.gatehouse.publication.PublicationResource;
import school.gatehouse.publication.PublicationState;
import school.gatehouse.publication.PublicationView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.SchoolTime;

/** An editor says where a picture is, or that it was not used. */
@ApplicationScoped
class SayWhere {

  private static final String ADDRESS = "https?://\\S+";

  private final ApprovedResource approved;
  private final PublicationResource publications;
  private final SchoolTime time;
  private final PlaceWords words;

  SayWhere(
      ApprovedResource approved,
      PublicationResource publications,
      SchoolTime time,
      PlaceWords words) {
    this.approved = approved;
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
      return typed == null ? "" : typed;
    }

    /** What is between the blanks; null if there is nothing. */
    static String orNull(String typed) {
      return typed.isBlank() ? null : typed.strip();
    }

    public boolean isPosted() {
      return outcome.equals("POSTED");
    }

    public boolean isUnused() {
      return outcome.equals("UNUSED");
    }
  }

  /** Where it is now as it was registered, or what was wrong with the form. */
  record Said(Mistakes mistakes, Optional<PublicationView> place) {
    private static Said wrong(String field, String message) {
      return new Said(Mistakes.in(field, message), Optional.empty());
    }

    private static Said of(Mistakes.Tried<Optional<PublicationView>> tried) {
      return new Said(tried.mistakes(), tried.answer().flatMap(place -> place));
    }
  }

  /** Registers it. */
  Said say(UUID channel, UUID media, Typed typed) {
    if (typed.isUnused()) {
      return Said.of(Mistakes.tryTo(() -> unused(channel, media)));
    }
    if (!typed.isPosted()) {
      return Said.wrong("outcome", words.chooseWhat());
    }
    if (typed.url().isBlank() && typed.where().isBlank()) {
      return Said.wrong("url", words.needWhere());
    }
    if (!typed.url().isBlank() && !typed.url().strip().matches(ADDRESS)) {
      return Said.wrong("url", words.badUrl());
    }
    var since = since(typed.day());
    if (since.isEmpty()) {
      return Said.wrong("day", words.badDay());
    }
    var allowed = allowedSince(channel, media).map(time::dayOf);
    return allowed.filter(time.dayOf(since.get())::isBefore).isPresent()
        ? Said.wrong("day", words.tooEarly(SchoolTime.day(allowed.get())))
        : Said.of(Mistakes.tryTo(() -> Optional.of(posted(channel, media, typed, since.get()))));
  }

  /** Since when anybody could have had it for this place. */
  private Optional<Instant> allowedSince(UUID channel, UUID media) {
    return approved.approved(channel, media.toString(), null).items().stream()
        .map(ApprovedResource.Item::allowedSince)
        .findFirst()
        .or(
            () ->
                publications.list(null, channel.toString(), media.toString(), null).items().stream()
                    .map(PublicationView::allowedSince)
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  /** The start of an earlier day, or now; empty if it is no day or has not come yet. */
  private Optional<Instant> since(String day) {
    try {
      var today = time.today();
      var said = day.isBlank() ? today : LocalDate.parse(day.strip());
      return said.isAfter(today)
          ? Optional.empty()
          : Optional.of(said.equals(today) ? Instant.now().minusSeconds(1) : time.startOf(said));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private PublicationView posted(UUID channel, UUID media, Typed typed, Instant since) {
    var url = Typed.orNull(typed.url());
    var where = Typed.orNull(typed.where());
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

  private Optional<PublicationView> unused(UUID channel, UUID media) {
    presumed(channel, media).ifPresent(place -> publications.end(place.id()));
    return Optional.empty();
  }

  private Optional<PublicationView> presumed(UUID channel, UUID media) {
    return publications
        .list(null, channel.toString(), media.toString(), "PRESUMED_LIVE")
        .items()
        .stream()
        .findFirst();
  }
}
