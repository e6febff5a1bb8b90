package school.gatehouse.cleaning.packages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A start tag that is being judged, with those around it; names carry the fixed prefix of their
 * namespace, whatever the file calls it.
 */
final class XmlTag {

  /** Stands for every namespace that is not known. */
  static final String UNKNOWN = "?";

  private final String name;
  private final int number;
  private final Optional<XmlTag> parent;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private Verdict verdict = Verdict.KEEP;

  XmlTag(String name, int number, Optional<XmlTag> parent) {
    this.name = name;
    this.number = number;
    this.parent = parent;
  }

  String name() {
    return name;
  }

  /** Without the prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The how-manieth tag of its part it is, so that two walks can speak of the same one. */
  int number() {
    return number;
  }

  Optional<XmlTag> parent() {
    return parent;
  }

  boolean isIn(String parentName) {
    return parent.filter(tag -> tag.name.equals(parentName)).isPresent();
  }

  /** The nearest around this one, itself included. */
  Optional<XmlTag> around(Predicate<XmlTag> wanted) {
    Optional<XmlTag> at = Optional.of(this);
    while (at.isPresent() && !wanted.test(at.get())) {
      at = at.get().parent;
    }
    return at;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Empty text where there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  Verdict verdict() {
    return verdict;
  }

  void judged(Verdict given) {
    verdict = given;
  }
}
