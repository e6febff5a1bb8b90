package school.gatehouse.outbox;

/** Does the work of one kind of row. Doing it twice must be no different from doing it once. */
public interface OutboxHandler {

  String kind();

  /** Runs outside any transaction; whatever it throws, the row is tried again later. */
  void handle(String school, String payload);
}
