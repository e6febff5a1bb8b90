package school.gatehouse.cleaning.packages;

import java.util.Map;
import school.gatehouse.inspection.Damaged;

/** Reads a part that is only a list of elements with attributes; nothing of it is copied. */
record Listed(Map<String, String> namespaces, Entry each) implements XmlRules {

  /** Is shown every element. */
  interface Entry {
    void of(XmlTag tag) throws Damaged;
  }

  @Override
  public Verdict judge(XmlTag tag) throws Damaged {
    each.of(tag);
    return Verdict.KEEP;
  }

  @Override
  public String text(XmlTag around, String text) {
    return "";
  }
}
