package school.gatehouse.web.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.notice.NoticeFields;
import school.gatehouse.notice.NoticeView;

/** A wording as typed; permissions come as {@code category|kind|naming}. */
public class NoticeForm {

  @RestForm String title;
  @RestForm String language = "en-GB";
  @RestForm String text;
  @RestForm List<UUID> channels = new ArrayList<>();
  @RestForm List<String> permissions = new ArrayList<>();

  /** What can be asked for in one category: a picture with a full name is never one of them. */
  public record Asks(Kind kind, Naming naming) {}

  static NoticeForm of(NoticeView notice) {
    var form = new NoticeForm();
    form.title = notice.title();
    form.language = notice.language();
    form.text = notice.text();
    form.channels.addAll(notice.channels());
    for (NoticeFields.Asked asked : notice.permissions()) {
      asked
          .namings()
          .forEach(naming -> form.permissions.add(key(asked.category(), asked.kind(), naming)));
    }
    return form;
  }

  public String titleTyped() {
    return title == null ? "" : title;
  }

  public String languageTyped() {
    return language == null ? "" : language;
  }

  public String textTyped() {
    return text == null ? "" : text;
  }

  public boolean names(UUID channel) {
    return channels.contains(channel);
  }

  public boolean asks(Category category, Asks what) {
    return permissions.contains(key(category, what.kind(), what.naming()));
  }

  public String key(Category category, Asks what) {
    return key(category, what.kind(), what.naming());
  }

  public Category[] categories() {
    return Category.values();
  }

  public List<Asks> columns() {
    return List.of(
        new Asks(Kind.PHOTO, Naming.NONE),
        new Asks(Kind.PHOTO, Naming.FIRST_NAME),
        new Asks(Kind.VIDEO, Naming.NONE),
        new Asks(Kind.VIDEO, Naming.FIRST_NAME),
        new Asks(Kind.WORK, Naming.NONE),
        new Asks(Kind.WORK, Naming.FIRST_NAME),
        new Asks(Kind.WORK, Naming.FULL_NAME),
        new Asks(Kind.NAME, Naming.FIRST_NAME),
        new Asks(Kind.NAME, Naming.FULL_NAME));
  }

  NoticeFields fields() {
    return new NoticeFields(
        Days.orNull(title), Days.orNull(language), Days.orNull(text), channels, asked());
  }

  private List<NoticeFields.Asked> asked() {
    List<NoticeFields.Asked> asked = new ArrayList<>();
    for (Category category : Category.values()) {
      Map<Kind, List<Naming>> byKind = new EnumMap<>(Kind.class);
      columns().stream()
          .filter(what -> asks(category, what))
          .forEach(
              what ->
                  byKind
                      .computeIfAbsent(what.kind(), kind -> new ArrayList<>())
                      .add(what.naming()));
      byKind.forEach((kind, namings) -> asked.add(new NoticeFields.Asked(category, kind, namings)));
    }
    return asked;
  }

  private static String key(Category category, Kind kind, Naming naming) {
    return category + "|" + kind + "|" + naming;
  }
}
