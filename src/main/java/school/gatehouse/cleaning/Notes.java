package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Details;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Frame;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Limits;
import school.gatehouse.inspection.Words;

/** What one walk through a file tells; lives in memory only, for it holds values. */
public final class Notes {

  /** More words than this cannot be searched for names in good time. */
  private static final int MOST_WORDS = 5_000_000;

  private final Inspected inspected;
  private final Limits limits;
  private final OutputStream unpacked;
  private final Details details;
  private final List<Words> words = new ArrayList<>();
  private final TreeSet<String> removed = new TreeSet<>();
  private final Stretches payload = new Stretches();
  private final Stretches everybodys = new Stretches();
  private final Digest packed = new Digest();
  private boolean hasPacked;
  private boolean pictureInside;
  private String payloadDigest = "";
  private final Set<Integer> leftOut = new HashSet<>();
  private int wordsRead;
  private long mostPixels;
  private boolean undecodable;
  private Frame frame = Frame.UNKNOWN;

  /** For a walk whose unpacked output nobody looks at. */
  public Notes(Inspected inspected, Limits limits) {
    this(inspected, limits, OutputStream.nullOutputStream());
  }

  /**
   * For a walk whose output is searched.
   *
   * @param unpacked gets everything that is written compressed, before compression
   */
  Notes(Inspected inspected, Limits limits, OutputStream unpacked) {
    this.inspected = inspected;
    this.limits = limits;
    this.unpacked = unpacked;
    this.details = new Details(limits);
  }

  /** What inspection said about this file before the walk. */
  public Inspected inspected() {
    return inspected;
  }

  public Limits limits() {
    return limits;
  }

  /** EXIF, XMP and other values that are read and do not stay. */
  public Details details() {
    return details;
  }

  /** A part or tag that does not stay; a name from a fixed list, never a word of the file. */
  public void removed(String name) {
    removed.add(name);
  }

  /** Something found that is no value; it does not stay. */
  public void found(FindingCode code) {
    details.found(code);
  }

  /** Words that stay, for people to read: names are looked for in them. */
  public void words(String where, String text) throws Damaged {
    wordsRead += text.length();
    if (wordsRead > MOST_WORDS) {
      throw Damaged.because("The document has too many words to be checked. Send it in parts.");
    }
    if (!text.isBlank()) {
      words.add(new Words(where, text));
    }
  }

  /**
   * Size in pixels as stored and EXIF orientation.
   *
   * @throws Damaged for more pixels than may be decoded
   */
  public void frame(long width, long height, int orientation) throws Damaged {
    limits.checkPixels(width, height);
    frame = new Frame((int) width, (int) height, orientation);
    mostPixels = Math.max(mostPixels, width * height);
  }

  /**
   * Size of one more page or image of the same file.
   *
   * @throws Damaged for more pixels than may be decoded
   */
  public void furtherFrame(long width, long height) throws Damaged {
    limits.checkPixels(width, height);
    mostPixels = Math.max(mostPixels, width * height);
  }

  /** The picture is stored in a way that this machine cannot decode: only its bytes are held. */
  public void undecodable() {
    undecodable = true;
  }

  boolean isUndecodable() {
    return undecodable;
  }

  /** A picture that does not stay, by its place in the file from 0: it is not compared. */
  public void leavesOut(int picture) {
    leftOut.add(picture);
  }

  Set<Integer> leftOut() {
    return Set.copyOf(leftOut);
  }

  /** Of the largest picture in the file. */
  long mostPixels() {
    return mostPixels;
  }

  /** A stretch of the file being walked that cleaning may not change: pixels, samples, tables. */
  public void payload(long from, long length) {
    payload.add(from, length);
  }

  /** The same for a part of a package, whose place and packing may change. */
  public void payload(String name, byte[] content) {
    hasPacked = true;
    packed.write(name.getBytes(StandardCharsets.UTF_8), 0, name.length());
    packed.write(content, 0, content.length);
  }

  /** A stretch that is the same in everybody's files, such as a well-known colour profile. */
  public void everybodys(long from, long length) {
    everybodys.add(from, length);
  }

  /** Bytes that go into the target compressed or encoded, so that they can be searched as well. */
  public void unpacked(byte[] content) throws IOException {
    unpacked.write(content);
  }

  /**
   * Takes over what the walk through something embedded has told.
   *
   * @param after what inspection says of its clean copy; what is still in that, stays
   */
  void embed(String name, Notes inner, Inspected after) throws Damaged {
    pictureInside |= inner.hasPictures();
    inner.removed.forEach(part -> removed(name + "/" + part));
    inner.inspected.tagNames().stream()
        .filter(tag -> !after.tagNames().contains(tag))
        .forEach(tag -> removed(name + "/" + tag));
    details.addAll(inner.details, inner.inspected, after);
    for (Words each : inner.words) {
      words(name + ", " + each.where(), each.text());
    }
  }

  /** Something in the file is a picture in which people may be seen. */
  public void pictureInside() {
    pictureInside = true;
  }

  boolean hasPictures() {
    return pictureInside || inspected.type().showsPeople();
  }

  /** Whether the walk met nothing that has to go. */
  boolean metNothing() {
    return removed.isEmpty()
        && details.findings().isEmpty()
        && details.read().personalValues().isEmpty()
        && details.read().tagNames().isEmpty();
  }

  /** Inspection's account, with the walk's. */
  Inspected account() {
    return inspected.with(frame, details);
  }

  List<Words> words() {
    return List.copyOf(words);
  }

  List<String> removed() {
    return List.copyOf(removed);
  }

  Stretches payload() {
    return payload;
  }

  Stretches everybodys() {
    return everybodys;
  }

  /** SHA-256 of what may not change, read once from the file that these notes are about. */
  String payloadDigest(Path walked) throws IOException {
    if (payloadDigest.isEmpty()) {
      Digest digest = new Digest();
      if (hasPacked) {
        byte[] packedDigest = packed.bytes();
        digest.write(packedDigest, 0, packedDigest.length);
      }
      payload.copy(walked, digest);
      payloadDigest = digest.hex();
    }
    return payloadDigest;
  }

  @Override
  public String toString() {
    return "Notes[redacted]";
  }
}
