package school.gatehouse.web.trail;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.audit.TrailQuestion;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.SchoolTime;

/** A search of the trail as it was typed. */
public class TrailSearch {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @RestQuery public Optional<String> search;
  @RestQuery public Optional<String> from;
  @RestQuery public Optional<String> to;
  @RestQuery public Optional<String> action;
  @RestQuery public Optional<String> actor;
  @RestQuery public Optional<String> about;

  /** As a form sent it. */
  static TrailSearch of(String from, String to, String action, String actor, String about) {
    var search = new TrailSearch();
    search.search = Optional.of("1");
    search.from = Optional.ofNullable(from);
    search.to = Optional.ofNullable(to);
    search.action = Optional.ofNullable(action);
    search.actor = Optional.ofNullable(actor);
    search.about = Optional.ofNullable(about);
    return search;
  }

  /** Whether anything is to be looked for; the empty form reads nothing. */
  public boolean asked() {
    return search.isPresent();
  }

  public String text(String field) {
    var typed =
        switch (field) {
          case "from" -> from;
          case "to" -> to;
          case "action" -> action;
          case "actor" -> actor;
          default -> about;
        };
    return typed == null ? "" : typed.orElse("");
  }

  Mistakes mistakes(TrailWords words) {
    if (typed(about).filter(id -> !ID.matcher(id).matches()).isPresent()) {
      return Mistakes.in("about", words.badId());
    }
    if (typed(from).filter(day -> day(day).isEmpty()).isPresent()) {
      return Mistakes.in("from", words.badDay());
    }
    if (typed(to).filter(day -> day(day).isEmpty()).isPresent()) {
      return Mistakes.in("to", words.badDay());
    }
    return endsBeforeItBegins() ? Mistakes.in("to", words.backwards()) : Mistakes.NONE;
  }

  private boolean endsBeforeItBegins() {
    var first = typed(from).flatMap(TrailSearch::day);
    var last = typed(to).flatMap(TrailSearch::day);
    return first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent();
  }

  TrailQuestion question(SchoolTime time) {
    var question = new TrailQuestion();
    question.action = typed(action).orElse(null);
    question.actor = typed(actor).filter(id -> ID.matcher(id).matches()).orElse(null);
    question.about = typed(about).orElse(null);
    question.from =
        typed(from).flatMap(TrailSearch::day).map(time::startOf).map(Object::toString).orElse(null);
    question.until =
        typed(to)
            .flatMap(TrailSearch::day)
            .map(day -> time.startOf(day.plusDays(1)).toString())
            .orElse(null);
    return question;
  }

  /** The same search on another of its pages. */
  String at(String path, String cursor) {
    var uri = UriBuilder.fromPath(path).queryParam("search", "1");
    for (String field : new String[] {"from", "to", "action", "actor", "about"}) {
      if (!text(field).isEmpty()) {
        uri.queryParam(field, "{" + field + "}").resolveTemplate(field, text(field));
      }
    }
    if (cursor != null) {
      uri.queryParam("cursor", "{cursor}").resolveTemplate("cursor", cursor);
    }
    return uri.build().toString();
  }

  private static Optional<String> typed(Optional<String> field) {
    return field == null ? Optional.empty() : field.map(String::strip).filter(t -> !t.isEmpty());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
