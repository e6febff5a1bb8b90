package school.gatehouse.web.teacher;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.decision.DeviceKind;
import school.gatehouse.submission.SubmissionDetails;
import school.gatehouse.submission.batch.NewBatch;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Mistakes.Mistake;

/** What is typed when new pictures are announced. */
public class BatchForm {

  @RestForm public String title = "";
  @RestForm public String date = "";
  @RestForm public List<UUID> channels = List.of();
  @RestForm public String kind = "";
  @RestForm public UUID permission;
  @RestForm public String ownWork = "";
  @RestForm public String copyright = "";
  @RestForm public String licence = "";
  @RestForm public List<String> classes = List.of();
  @RestForm public List<UUID> cast = List.of();
  @RestForm public String q = "";
  @RestForm public String find;

  /** A field that was not sent is empty. */
  BatchForm filled() {
    title = orEmpty(title);
    date = orEmpty(date);
    copyright = orEmpty(copyright);
    licence = orEmpty(licence);
    q = orEmpty(q);
    channels = orNone(channels);
    classes = orNone(classes);
    cast = orNone(cast);
    return this;
  }

  static <T> List<T> orNone(List<T> ticked) {
    return ticked == null ? List.of() : ticked;
  }

  private static String orEmpty(String typed) {
    return typed == null ? "" : typed;
  }

  /** Only pupils are looked for; nothing is sent yet. */
  boolean isSearch() {
    return find != null;
  }

  public boolean isKind(String device) {
    return device.equals(kind);
  }

  public boolean isOurs() {
    return "yes".equals(ownWork);
  }

  public boolean isOthers() {
    return "no".equals(ownWork);
  }

  public boolean isUnder(UUID recorded) {
    return recorded.equals(permission);
  }

  public boolean asks(UUID channel) {
    return channels.contains(channel);
  }

  public boolean has(String className) {
    return classes.contains(className);
  }

  public boolean lists(UUID pupil) {
    return cast.contains(pupil);
  }

  /** What is missing, in words that help more than those of the door. */
  Mistakes missing(TeacherWords words) {
    List<Mistake> missing = new ArrayList<>();
    if (title.isBlank()) {
      missing.add(new Mistake("title", words.titleNeeded()));
    }
    if (day() == null) {
      missing.add(new Mistake("date", words.dateNeeded()));
    }
    if (channels.isEmpty()) {
      missing.add(new Mistake("channels", words.placeNeeded()));
    }
    if (classes.isEmpty() && cast.isEmpty()) {
      missing.add(new Mistake("classes", words.castNeeded()));
    }
    if (device() == null) {
      missing.add(new Mistake("kind", words.deviceNeeded()));
    }
    if (own() == null) {
      missing.add(new Mistake("ownWork", words.sourceNeeded()));
    }
    return new Mistakes(missing);
  }

  NewBatch wanted() {
    return new NewBatch(
        title.strip(),
        day(),
        Set.copyOf(channels),
        new SubmissionDetails.Device(device(), isKind("PERSONAL") ? permission : null),
        new SubmissionDetails.Source(own(), text(copyright), text(licence)),
        new HashSet<>(cast),
        classes.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  private DeviceKind device() {
    return Arrays.stream(DeviceKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  private Boolean own() {
    return isOurs() ? Boolean.TRUE : isOthers() ? Boolean.FALSE : null;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(date.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static String text(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }
}
