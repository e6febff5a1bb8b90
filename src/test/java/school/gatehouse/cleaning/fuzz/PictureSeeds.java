package school.gatehouse.cleaning.fuzz;

import java.nio.ByteOrder;
import java.util.List;
import school.gatehouse.testsupport.PictureGif;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureMetadata;
import school.gatehouse.testsupport.PicturePng;
import school.gatehouse.testsupport.PictureTiff;
import school.gatehouse.testsupport.PictureWebp;

/** Made pictures as starting points for a hunt. */
final class PictureSeeds {

  private PictureSeeds() {}

  static List<byte[]> jpeg() {
    return List.of(
        PictureJpeg.aJpeg().bytes(),
        PictureJpeg.aTalkativeJpeg(6).bytes(),
        PictureJpeg.aTalkativeJpeg(2).progressive().bytes(),
        PictureJpeg.aJpeg().grey().withProfile(PictureMetadata.namedProfile()).bytes());
  }

  static List<byte[]> png() {
    return List.of(PicturePng.aPng().bytes(), PicturePng.aTalkativePng(6).bytes());
  }

  static List<byte[]> gif() {
    return List.of(PictureGif.aTalkativeGif().bytes(), PictureGif.aMovingGif().bytes());
  }

  static List<byte[]> webp() {
    return List.of(
        PictureWebp.aTalkativeWebp(6).bytes(),
        PictureWebp.aLosslessWebp().bytes(),
        PictureWebp.aMovingWebp(true).talkative(3).bytes());
  }

  static List<byte[]> tiff() {
    return List.of(
        PictureTiff.aTalkativeTiff(ByteOrder.LITTLE_ENDIAN, 6).bytes(),
        PictureTiff.aTalkativeTiff(ByteOrder.BIG_ENDIAN, 1).withPage().bytes());
  }
}
