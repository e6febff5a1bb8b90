package school.gatehouse.cleaning.packages;

import java.util.Map;
import school.gatehouse.inspection.Damaged;

/** Says what stays of one XML part. */
interface XmlRules {

  /** Namespace to the prefix under which it is written; others are unknown. */
  Map<String, String> namespaces();

  /** Judges an element whose surroundings stay; may take attributes away or change them. */
  Verdict judge(XmlTag tag) throws Damaged;

  /** Text that would stay; returns what does. */
  String text(XmlTag around, String text) throws Damaged;

  /** An element that stayed, or whose content did, ends. */
  default void end(XmlTag tag) throws Damaged {}

  /** Text inside something dropped; the tag is the dropped one. */
  default void gone(XmlTag dropped, String text) throws Damaged {}

  /** Something that is no element and does not stay. */
  default void removed(String name) {}
}
