package school.gatehouse.cleaning.boxes;

import static school.gatehouse.cleaning.boxes.FilmMaker.aFilm;

import java.util.List;

/** Made films and phone pictures as starting points for a hunt. */
public final class BoxSeeds {

  private BoxSeeds() {}

  public static List<byte[]> films() {
    return List.of(
        aFilm().bytes(),
        aFilm().withHalfSizes().withTheMovieFirst().bytes(),
        FragmentedFilm.withBaseInTheFragment(),
        FragmentedFilm.withBaseInTheFile(),
        FragmentedFilm.withBaseBehindTheTrackBefore());
  }

  public static List<byte[]> stillPictures() {
    return List.of(HeifMaker.aTalkativePicture());
  }
}
