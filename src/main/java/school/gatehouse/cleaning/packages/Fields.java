package school.gatehouse.cleaning.packages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the fields of a Word text, which are spread over many elements: those that tell of the
 * author, the file or a data source lose their instruction and keep what is seen.
 */
final class Fields {

  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\s*(?:(PAGE|NUMPAGES|SECTIONPAGES|SECTION|TOC|PAGEREF|REF|NOTEREF|STYLEREF|SEQ|SYMBOL"
              + "|EQ|LISTNUM|QUOTE|ADVANCE)\\b|=).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LINK =
      Pattern.compile(
          "\\s*HYPERLINK\\s+(?:\"(?:https?:|mailto:)[^\"]*\"|\\\\l\\s+\"[^\"]*\").*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final class Field {
    private final List<Integer> tags = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private final Set<Integer> dropped = new HashSet<>();

  static boolean isHarmless(String code) {
    boolean outside = code.toLowerCase(Locale.ROOT).contains("file:");
    return !outside && (HARMLESS.matcher(code).matches() || LINK.matcher(code).matches());
  }

  /** Numbers of the tags that go. */
  Set<Integer> dropped() {
    return dropped;
  }

  void tag(XmlTag tag) {
    switch (tag.name()) {
      case "w:fldChar" -> mark(tag);
      case "w:instrText" -> {
        if (!open.isEmpty()) {
          open.getLast().tags.add(tag.number());
        } else {
          dropped.add(tag.number());
        }
      }
      case "w:t", "w:drawing", "w:pict", "w:sym" ->
          inCode().ifPresent(field -> field.tags.add(tag.number()));
      default -> {}
    }
  }

  void text(XmlTag around, String text) {
    if (around.name().equals("w:instrText") && !open.isEmpty()) {
      open.getLast().code.append(text);
    }
  }

  private Optional<Field> inCode() {
    return open.stream().filter(field -> !field.inResult).findFirst();
  }

  private void mark(XmlTag tag) {
    String type = tag.attribute("w:fldCharType");
    if (type.equals("begin")) {
      open.addLast(new Field());
    }
    if (open.isEmpty()) {
      dropped.add(tag.number());
      return;
    }
    open.getLast().tags.add(tag.number());
    if (type.equals("separate")) {
      open.getLast().inResult = true;
    } else if (type.equals("end")) {
      Field field = open.removeLast();
      if (!isHarmless(field.code.toString())) {
        dropped.addAll(field.tags);
      }
    }
  }
}
