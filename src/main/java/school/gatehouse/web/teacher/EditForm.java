package school.gatehouse.web.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.media.workshop.Area;
import school.gatehouse.submission.SubmissionView;

/** What is covered and cut off, as it was typed, tapped or drawn. */
public class EditForm {

  @RestForm("cover")
  public List<String> covers = List.of();

  @RestForm public String left = "";
  @RestForm public String top = "";
  @RestForm public String right = "";
  @RestForm public String bottom = "";
  @RestForm public String title = "";
  @RestForm public String caption = "";

  /** With the words that go with the picture before. */
  static EditForm of(SubmissionView picture) {
    var form = new EditForm();
    form.title = picture.title();
    form.caption = picture.caption().orElse("");
    return form;
  }

  /** A head that can be tapped, in thousandths of the picture. */
  public record Head(String x, String y, String width, String height, String value) {

    static Head of(Area area) {
      return new Head(
          thousandths(area.x()),
          thousandths(area.y()),
          thousandths(area.width()),
          thousandths(area.height()),
          EditForm.value(area));
    }

    private static String thousandths(double fraction) {
      return String.format(Locale.ROOT, "%.1f", fraction * 1000);
    }
  }

  private static String value(Area area) {
    return String.format(
        Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", area.x(), area.y(), area.width(), area.height());
  }

  /** A field that was not sent is empty. */
  EditForm filled() {
    covers = covers == null ? List.of() : covers;
    left = left == null ? "" : left;
    top = top == null ? "" : top;
    right = right == null ? "" : right;
    bottom = bottom == null ? "" : bottom;
    title = title == null ? "" : title;
    caption = caption == null ? "" : caption;
    return this;
  }

  /** What was covered and is none of the heads found. */
  public List<String> drawn(List<Head> heads) {
    var all = new ArrayList<>(covers);
    heads.forEach(head -> all.remove(head.value()));
    return all;
  }

  public boolean crops() {
    return List.of(left, top, right, bottom).stream().anyMatch(side -> !side.isBlank());
  }

  /**
   * What is to be covered.
   *
   * @throws IllegalArgumentException if something else was sent
   */
  List<Area> areas() {
    return covers.stream().map(EditForm::area).toList();
  }

  private static Area area(String typed) {
    var parts = typed.split(",", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("no area");
    }
    return new Area(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]));
  }

  /**
   * What is kept; null where nothing is cut off.
   *
   * @throws IllegalArgumentException if no such part of a picture was typed
   */
  Area crop() {
    if (!crops()) {
      return null;
    }
    double fromLeft = share(left);
    double fromTop = share(top);
    double width = 1 - fromLeft - share(right);
    double height = 1 - fromTop - share(bottom);
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("nothing is left");
    }
    return new Area(fromLeft, fromTop, width, height);
  }

  private static double share(String percent) {
    if (percent.isBlank()) {
      return 0;
    }
    int number = Integer.parseInt(percent.strip());
    if (number < 0 || number > 100) {
      throw new IllegalArgumentException("no share");
    }
    return number / 100.0;
  }
}
