package school.gatehouse.decision.rules;

import java.util.stream.Stream;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Role;

/** Which cells a depiction needs; a person in several roles needs those of all. */
final class PermissionNeeded {

  private final Question question;
  private final Category category;

  PermissionNeeded(Question question, Category category) {
    this.question = question;
    this.category = category;
  }

  Stream<Permission> by(Role role) {
    Naming naming = question.declarations().naming();
    return switch (role) {
      case SHOWN -> named(seen(), naming);
      case HEARD -> named(Kind.VIDEO, naming);
      case AUTHOR -> named(Kind.WORK, naming);
      case NAMED -> image() ? named(seen(), atLeastFirst(naming)) : nameAlone(naming);
    };
  }

  private boolean image() {
    return question.item().image();
  }

  private Kind seen() {
    return question.item().kind() == MediaKind.VIDEO ? Kind.VIDEO : Kind.PHOTO;
  }

  /** The thing without a name, and with one as well if a name goes with it. */
  private Stream<Permission> named(Kind kind, Naming naming) {
    return Stream.of(Naming.NONE, naming).distinct().map(level -> cell(kind, level));
  }

  private Stream<Permission> nameAlone(Naming naming) {
    return Stream.of(cell(Kind.NAME, atLeastFirst(naming)));
  }

  private Permission cell(Kind kind, Naming naming) {
    return new Permission(category, kind, naming);
  }

  private static Naming atLeastFirst(Naming naming) {
    return naming == Naming.NONE ? Naming.FIRST_NAME : naming;
  }
}
