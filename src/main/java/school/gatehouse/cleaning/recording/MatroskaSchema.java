package school.gatehouse.cleaning.recording;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Which Matroska elements may stay (RFC 9559); everything else is made void. */
final class MatroskaSchema {

  static final long EBML = 0x1A45DFA3L;
  static final long SEGMENT = 0x18538067L;
  static final long CLUSTER = 0x1F43B675L;
  static final long TRACKS = 0x1654AE6BL;
  static final long TRACK = 0xAE;
  static final long TRACK_NUMBER = 0xD7;
  static final long TRACK_TYPE = 0x83;
  static final long CODEC = 0x86;
  static final long CODEC_PRIVATE = 0x63A2;
  static final long VIDEO = 0xE0;
  static final long PIXEL_WIDTH = 0xB0;
  static final long PIXEL_HEIGHT = 0xBA;
  static final long ENCODING_TYPE = 0x5033;
  static final long ENCRYPTION = 0x5035;
  static final long SIMPLE_BLOCK = 0xA3;
  static final long BLOCK_GROUP = 0xA0;
  static final long BLOCK = 0xA1;
  static final long CUE_POINT = 0xBB;
  static final long CUE_POSITIONS = 0xB7;
  static final long CUE_TRACK = 0xF7;
  static final long SEEK = 0x4DBB;
  static final long SEEK_ID = 0x53AB;
  static final long VOID = 0xEC;
  static final long CHECKSUM = 0xBF;
  static final long TAGS = 0x1254C367L;
  static final long ATTACHMENTS = 0x1941A469L;
  static final long CHAPTERS = 0x1043A770L;
  static final long MUXING_PROGRAM = 0x4D80;
  static final long WRITING_PROGRAM = 0x5741;

  /** Header, segment, seek head, info, tracks with picture and sound, clusters, cues. */
  private static final LongPredicate MASTERS =
      ids(
          "1A45DFA3 18538067 114D9B74 4DBB 1549A966 1654AE6B AE E0 55B0 55D0 7670 E1 6D80 6240 5034"
              + " 41E4 1F43B675 A0 75A1 A6 1C53BB6B BB B7 DB");

  private static final LongPredicate NUMBERS =
      ids(
          "4286 42F7 42F2 42F3 4287 4285 53AB 53AC 2AD7B1 4489 D7 73C5 83 B9 88 55AA 55AB 55AC 55AD"
              + " 55AE 55AF 9C 6DE7 6DF8 23E383 234E7A 23314F 537F 55EE AA 6FAB 56AA 56BB 9A 9D"
              + " 53B8 53C0 B0 BA 54AA 54BB 54CC 54DD 54B0 54BA 54B2 54B3 2EB524 2FB523 2383E3 55B1"
              + " 55B2 55B3 55B4 55B5 55B6 55B7 55B8 55B9 55BA 55BB 55BC 55BD 55D1 55D2 55D3 55D4"
              + " 55D5 55D6 55D7 55D8 55D9 55DA 7671 7673 7674 7675 B5 78B5 9F 6264 52F1 5031 5032"
              + " 5033 4254 41F0 41E7 E7 A7 AB 9B FB FA 75A2 EE B3 F7 F1 F0 B2 5378 EA 96");

  /**
   * What decoders read, by the elements it may stand in: anywhere else such an element could hold
   * whatever stands behind it. Blocks of clusters without length stand beside them.
   */
  private static final Map<Long, LongPredicate> BYTES =
      Map.of(
          0x63A2L, ids("AE"),
          0x4255L, ids("5034"),
          0x41EDL, ids("41E4"),
          0x7672L, ids("7670"),
          0xA5L, ids("A6"),
          0xA4L, ids("A0"),
          0xA1L, ids("A0"),
          0xA3L, ids("1F43B675 18538067 0"));

  /** DocType, Language, LanguageBCP47, CodecID. */
  private static final LongPredicate CODES = ids("4282 22B59C 22B59D 86");

  private static final LongPredicate SOUGHT = ids("1549A966 1654AE6B 1C53BB6B 1F43B675 114D9B74");

  private MatroskaSchema() {}

  static boolean isMaster(long id) {
    return MASTERS.test(id);
  }

  static boolean isNumber(long id) {
    return NUMBERS.test(id);
  }

  static boolean isBytes(long id, long parent) {
    return BYTES.containsKey(id) && BYTES.get(id).test(parent);
  }

  static boolean isCode(long id) {
    return CODES.test(id);
  }

  /** Mandatory texts, which are emptied where they stand. */
  static boolean isProgram(long id) {
    return id == MUXING_PROGRAM || id == WRITING_PROGRAM;
  }

  /** Whether a seek head may point to it. */
  static boolean isSought(long id) {
    return SOUGHT.test(id);
  }

  /** Elements that a recording made live leaves open: whatever follows ends them. */
  static boolean mayBeOpen(long id) {
    return id == SEGMENT || id == CLUSTER;
  }

  private static LongPredicate ids(String hex) {
    Set<Long> ids =
        Arrays.stream(hex.split(" ", -1))
            .map(id -> Long.parseLong(id, 16))
            .collect(Collectors.toUnmodifiableSet());
    return ids::contains;
  }
}
