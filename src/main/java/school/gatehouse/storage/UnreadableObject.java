package school.gatehouse.storage;

/** The object is there, but it is not what was put: changed bytes, or another master key. */
public final class UnreadableObject extends RuntimeException {
  private UnreadableObject(String message) {
    super(message);
  }

  static UnreadableObject named(ObjectName name, String why) {
    return new UnreadableObject("Object " + name.key() + " in " + name.bucket() + " " + why);
  }
}
