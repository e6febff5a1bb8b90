package school.gatehouse.cleaning;

import java.util.Set;

/** Profiles that come with cameras and systems, the same bytes everywhere; they name nobody. */
public final class KnownProfiles {

  private static final Set<String> SHA256 =
      Set.of(
          // sRGB IEC61966-2.1, Hewlett-Packard 1998, 3144 bytes
          "3f6d674174f3804eb0dabdac90ae17486e898c5063a66f861c116ea033da8301",
          // Display P3, Apple 2017, 548 bytes
          "e468e89239fc0493d5e8fb9b014e91b210c6caa73c81edf04c3d21a734f377cc");

  /** Their lengths; a profile of any other needs no digest. */
  private static final Set<Integer> LENGTHS = Set.of(3144, 548);

  private KnownProfiles() {}

  public static boolean contains(byte[] profile) {
    return LENGTHS.contains(profile.length) && SHA256.contains(Digest.of(profile));
  }
}
