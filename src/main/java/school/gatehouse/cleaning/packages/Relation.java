package school.gatehouse.cleaning.packages;

/**
 * One arrow from a part of a document to another part or out into the world.
 *
 * @param type last word of its type, such as {@code image}
 * @param target name of a part, or an address when external
 */
record Relation(String id, String type, String fullType, String target, boolean external) {

  @Override
  public String toString() {
    return "Relation[redacted]";
  }
}
