package school.gatehouse.storage;

/** There is no such object, or it was erased. */
public final class ObjectMissing extends RuntimeException {
  private ObjectMissing(String message) {
    super(message);
  }

  static ObjectMissing named(ObjectName name) {
    return new ObjectMissing("No object " + name.key() + " in " + name.bucket());
  }
}
