package school.gatehouse.cleaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes an ICC colour profile say colours and nothing else.
 *
 * <p>Well-known profiles stay as they are. Any other is written anew from the tags that colours are
 * computed from: monitor and printer profiles carry names, serial numbers and dates.
 */
public final class ColourProfile {

  private static final int HEADER = 128;
  private static final int MOST_TAGS = 200;
  private static final int VERSION_AT = 8;

  private static final Set<String> COLOUR_TAGS =
      Set.of(
          "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "lumi",
          "A2B0", "A2B1", "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3", "D2B0", "D2B1", "D2B2",
          "D2B3", "B2D0", "B2D1", "B2D2", "B2D3", "gamt", "chrm", "cicp");

  private static final Set<String> NUMBER_TYPES =
      Set.of(
          "XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "mBA ", "mpet", "chrm", "cicp");

  /** Header fields that name makers, dates and identities: offset and length. */
  private static final int[][] IDENTITIES = {{4, 4}, {24, 12}, {40, 4}, {48, 8}, {80, 4}, {84, 44}};

  private ColourProfile() {}

  /** Idempotent. Empty bytes when the profile is not sound, as decoders ignore such a one too. */
  public static byte[] neutral(byte[] profile) {
    if (KnownProfiles.contains(profile)) {
      return profile;
    }
    try {
      return written(profile, colourTags(profile));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static Map<String, byte[]> colourTags(byte[] profile) {
    ByteBuffer in = ByteBuffer.wrap(profile);
    int count = in.getInt(HEADER);
    if (!ascii(profile, 36).equals("acsp") || count < 0 || count > MOST_TAGS) {
      throw new IllegalArgumentException("no colour profile");
    }
    Map<String, byte[]> tags = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int entry = HEADER + 4 + 12 * i;
      byte[] data = data(profile, in.getInt(entry + 4), in.getInt(entry + 8));
      if (COLOUR_TAGS.contains(ascii(profile, entry)) && NUMBER_TYPES.contains(ascii(data, 0))) {
        tags.putIfAbsent(ascii(profile, entry), data);
      }
    }
    return tags;
  }

  private static byte[] data(byte[] profile, int offset, int length) {
    if (offset < HEADER || length < 8 || offset > profile.length - length) {
      throw new IllegalArgumentException("tag outside the profile");
    }
    return Arrays.copyOfRange(profile, offset, offset + length);
  }

  private static byte[] written(byte[] profile, Map<String, byte[]> tags) {
    tags.put("desc", emptyText(profile, "desc"));
    tags.put("cprt", emptyText(profile, "text"));
    int size = HEADER + 4 + 12 * tags.size();
    for (byte[] data : tags.values()) {
      size += padded(data.length);
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(header(profile, size)).putInt(tags.size());
    int at = HEADER + 4 + 12 * tags.size();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      out.put(tag.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(at);
      out.putInt(tag.getValue().length);
      at += padded(tag.getValue().length);
    }
    for (byte[] data : tags.values()) {
      out.put(Arrays.copyOf(data, padded(data.length)));
    }
    return out.array();
  }

  private static byte[] header(byte[] profile, int size) {
    byte[] header = Arrays.copyOf(profile, HEADER);
    for (int[] identity : IDENTITIES) {
      Arrays.fill(header, identity[0], identity[0] + identity[1], (byte) 0);
    }
    ByteBuffer.wrap(header).putInt(0, size);
    return header;
  }

  /** Both tags are mandatory; from version 4 on texts are lists of translations. */
  private static byte[] emptyText(byte[] profile, String type) {
    if (profile[VERSION_AT] >= 4) {
      return ByteBuffer.allocate(16).put(bytes("mluc")).putInt(12, 12).array();
    }
    return type.equals("desc")
        ? ByteBuffer.allocate(91).put(bytes("desc")).putInt(8, 1).array()
        : ByteBuffer.allocate(9).put(bytes("text")).array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static String ascii(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
