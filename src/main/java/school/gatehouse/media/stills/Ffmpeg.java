package school.gatehouse.media.stills;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import school.gatehouse.inspection.FileType;

/**
 * The words for ffmpeg. It may use one demuxer, the one that the file's type needs; decoders for
 * what cameras, phones and browsers write; and no protocol but its own standard input, so that
 * nothing in a file makes it open another file or an address.
 */
final class Ffmpeg {

  /** The one picture that is written of a file. */
  static final String PICTURE = "picture.bmp";

  private static final String DECODERS =
      "h264,hevc,libaom-av1,vp8,vp9,mpeg4,h263,mjpeg,mpeg1video,mpeg2video,msmpeg4v2,msmpeg4";

  /** Never decoded, but ffprobe fails where it may not open a decoder for every stream. */
  private static final String OF_SOUND =
      ",aac,mp3float,opus,vorbis,flac,alac,ac3,amrnb,amrwb,libopencore_amrnb,libopencore_amrwb"
          + ",pcm_u8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_alaw,pcm_mulaw,adpcm_ima_wav,adpcm_ms";

  private static final String PIXELS = "50000000";

  private final Path folder;

  Ffmpeg(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  List<String> version() {
    return List.of(program("ffmpeg"), "-version");
  }

  /** Prints how long a film is, and what streams there are. */
  List<String> probe(FileType type) {
    List<String> words = new ArrayList<>(List.of(program("ffprobe"), "-v", "error"));
    words.addAll(input(type));
    words.replaceAll(word -> word.equals(DECODERS) ? DECODERS + OF_SOUND : word);
    words.addAll(
        List.of(
            "-show_entries",
            "format=duration:stream=codec_type,duration:stream_group=type",
            "-of",
            "json"));
    return words;
  }

  /** The picture of a file that holds one, put together and turned upright. */
  List<String> picture(FileType type) {
    List<String> words = strict();
    words.addAll(input(type));
    words.addAll(List.of("-frames:v", "1", "-update", "1"));
    words.addAll(written(PICTURE));
    return words;
  }

  /** Of some frames the one that is most like the others: not black, not halfway of a change. */
  List<String> poster(FileType type, double second, int longest) {
    List<String> words = new ArrayList<>(List.of(program("ffmpeg"), "-nostdin", "-v", "error"));
    words.addAll(List.of("-ss", number(second)));
    words.addAll(input(type));
    words.addAll(List.of("-map", "0:v:0", "-vf", "thumbnail=24," + atMost(longest)));
    words.addAll(List.of("-frames:v", "1", "-update", "1"));
    words.addAll(written(PICTURE));
    return words;
  }

  /** A frame every so many seconds, named by its time in milliseconds. */
  List<String> frames(FileType type, Sampling how) {
    List<String> words = strict();
    if (how.onlyKeys()) {
      words.addAll(List.of("-skip_frame", "nokey"));
    }
    words.addAll(input(type));
    // the first of each stretch of time
    String chosen =
        "select='isnan(prev_selected_t)+gt(floor(t/%s),floor(prev_selected_t/%<s))',"
            .formatted(number(how.secondsApart()));
    words.addAll(List.of("-map", "0:v:0", "-vf", chosen + atMost(960) + ",settb=1/1000"));
    words.addAll(List.of("-fps_mode", "passthrough", "-enc_time_base", "1:1000"));
    words.addAll(List.of("-frames:v", Integer.toString(Sampling.MOST), "-frame_pts", "1"));
    words.addAll(written("%d.bmp"));
    return words;
  }

  /** What is not decoded completely is an error. */
  private List<String> strict() {
    return new ArrayList<>(
        List.of(
            program("ffmpeg"),
            "-nostdin",
            "-v",
            "error",
            "-xerror",
            "-max_error_rate",
            "0",
            "-err_detect",
            "explode"));
  }

  private static List<String> input(FileType type) {
    return List.of(
        "-threads",
        "1",
        "-max_pixels",
        PIXELS,
        "-codec_whitelist",
        DECODERS,
        "-protocol_whitelist",
        "fd",
        "-f",
        demuxer(type),
        "-i",
        "fd:");
  }

  private static List<String> written(String name) {
    return List.of("-an", "-sn", "-dn", "-filter_threads", "1", "-f", "image2", name);
  }

  private static String demuxer(FileType type) {
    return switch (type) {
      case WEBM, MKV -> "matroska";
      case AVI -> "avi";
      default -> "mov";
    };
  }

  private static String atMost(int longest) {
    return "scale='min(%d,iw)':'min(%<d,ih)':force_original_aspect_ratio=decrease"
        .formatted(longest);
  }

  private static String number(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private String program(String name) {
    return folder.resolve(name).toString();
  }
}
