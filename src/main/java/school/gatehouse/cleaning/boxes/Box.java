package school.gatehouse.cleaning.boxes;

/**
 * One box of a file.
 *
 * @param type four characters
 * @param start of its header
 * @param body behind the header
 * @param end behind the box
 */
record Box(String type, long start, long body, long end) {

  /** Of the body, in bytes. */
  long length() {
    return end - body;
  }

  @Override
  public String toString() {
    return "Box[" + start + "-" + end + "]";
  }
}
