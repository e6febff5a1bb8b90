package school.gatehouse.web.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.channel.Naming;
import school.gatehouse.publication.LiveItem;
import school.gatehouse.web.Mistakes;
import school.gatehouse.withdrawal.NewNo;

/** What a caller wants taken back, as it was typed; ids and codes only. */
public class Wish {

  @RestQuery List<UUID> pupil = new ArrayList<>();
  @RestQuery String what;
  @RestQuery String channel;
  @RestQuery String media;
  @RestQuery String by;
  @RestQuery String method;
  @RestQuery String received;

  private LocalDate today;

  /** Words that say what is missing. */
  record Missing(String what, String place, String picture, String who, String day) {}

  static Wish about(List<UUID> pupils) {
    var wish = new Wish();
    wish.pupil = pupils;
    return wish;
  }

  public List<UUID> pupils() {
    return pupil;
  }

  /** The ways in which a no comes to the office. */
  public List<String> methods() {
    return List.of("PHONE", "IN_PERSON", "EMAIL", "LETTER");
  }

  public boolean wants(String kind) {
    return kind.equals(what);
  }

  public boolean isBy(String who) {
    return who.equals(by);
  }

  public boolean isFrom(UUID place) {
    return place.toString().equals(channel);
  }

  public boolean isOf(UUID picture) {
    return picture.toString().equals(media);
  }

  public boolean came(String how) {
    return how.equals(method == null ? "PHONE" : method);
  }

  public String receivedOn() {
    return received == null ? String.valueOf(today) : received;
  }

  /** The day of the call, which it is received on if nobody says otherwise. */
  void calledOn(LocalDate day) {
    today = day;
  }

  /** Whether this item in this place is what the caller means. */
  boolean concerns(LiveItem item, LiveItem.Place place) {
    if (wants("PICTURE")) {
      return isOf(item.media());
    }
    return !wants("PLACE") || isFrom(place.channel());
  }

  /** Everything that has to be said before anything can be shown or recorded. */
  Mistakes missing(Missing words) {
    List<Mistakes.Mistake> list = new ArrayList<>();
    addIf(
        !Set.of("EVERYTHING", "PLACE", "PICTURE", "NAME").contains(text(what)),
        "what",
        words.what,
        list);
    addIf(wants("PLACE") && isNoId(channel), "channel", words.place, list);
    addIf(wants("PICTURE") && isNoId(media), "media", words.picture, list);
    addIf(text(by).isEmpty(), "by", words.who, list);
    addIf(day() == null || day().isAfter(today), "received", words.day, list);
    return new Mistakes(list);
  }

  /** The no for one child; a guardian of another child is unknown to this one. */
  NewNo forChild(Set<UUID> guardians) {
    return new NewNo(
        speaker(guardians),
        methods().contains(method) ? NewNo.Method.valueOf(method) : NewNo.Method.PHONE,
        day(),
        null,
        null,
        wants("PLACE") ? Set.of(UUID.fromString(channel)) : null,
        wants("PICTURE") ? Set.of(UUID.fromString(media)) : null,
        wants("NAME") ? Naming.FIRST_NAME : null);
  }

  private String speaker(Set<UUID> guardians) {
    return by.equals("PUPIL")
        ? by
        : Arrays.stream(by.split(",", -1))
            .filter(id -> guardians.stream().anyMatch(known -> known.toString().equals(id)))
            .findFirst()
            .orElse("UNKNOWN");
  }

  /** All of it, for the address of the next page. */
  public String query() {
    var rest =
        Stream.of(
                pair("what", what),
                pair("channel", channel),
                pair("media", media),
                pair("by", by),
                pair("method", method),
                pair("received", received))
            .filter(Objects::nonNull);
    return Stream.concat(pupil.stream().map(id -> "pupil=" + id), rest)
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    boolean plain = value != null && value.matches("[A-Za-z0-9_,-]+");
    return plain ? name + "=" + value : null;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(receivedOn());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static boolean isNoId(String text) {
    return !text(text).matches("[0-9a-fA-F-]{36}");
  }

  private static void addIf(boolean so, String field, String words, List<Mistakes.Mistake> list) {
    if (so) {
      list.add(new Mistakes.Mistake(field, words));
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
