package school.gatehouse.decision;

/** Others in shot; {@code evidence} is their own written permission or their school's. */
public record Other(OtherKind kind, int count, boolean evidence) {}
