package school.gatehouse.cleaning.packages;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;

/** Reads the values of a part that does not stay, so that they are told and searched for. */
final class DroppedPart implements XmlRules {

  private static final Pattern AUTHOR =
      Pattern.compile("creator|lastModifiedBy|author|Manager|initial-creator|printed-by|Company");
  private static final Pattern TIME =
      Pattern.compile("created|modified|date|creation-date|print-date");
  private static final Set<String> TITLE = Set.of("title", "subject", "description", "category");

  /** Which texts of the program's own account tell more than the program. */
  private static final Set<String> TELLING = Set.of("Manager", "Company", "HyperlinkBase");

  private static final Set<String> ATTRIBUTES =
      Set.of("author", "initials", "name", "displayName", "userId", "lastModifiedBy");

  private final Told told;

  private DroppedPart(Told told) {
    this.told = told;
  }

  static void tell(byte[] xml, Told told) throws Damaged {
    XmlCopy.write(xml, new DroppedPart(told));
  }

  @Override
  public Map<String, String> namespaces() {
    return Map.of();
  }

  @Override
  public Verdict judge(XmlTag tag) throws Damaged {
    for (Map.Entry<String, String> each : tag.attributes().entrySet()) {
      if (ATTRIBUTES.contains(each.getKey())) {
        told.value("Office/author", each.getValue());
      }
    }
    return Verdict.KEEP;
  }

  @Override
  public String text(XmlTag around, String text) throws Damaged {
    String local = around.localName();
    boolean program =
        around.around(outer -> outer.localName().equals("Properties")).isPresent()
            && around.parent().filter(outer -> outer.parent().isEmpty()).isPresent();
    if (program && !TELLING.contains(local)) {
      return "";
    }
    told.value("Office/" + what(local), text);
    return "";
  }

  private static String what(String local) {
    if (AUTHOR.matcher(local).matches()) {
      return "author";
    }
    if (TIME.matcher(local).matches()) {
      return "time";
    }
    if (TITLE.contains(local)) {
      return "title";
    }
    return local.startsWith("keyword") ? "keywords" : "other";
  }
}
