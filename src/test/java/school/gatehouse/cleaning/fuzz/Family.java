package school.gatehouse.cleaning.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.cleaning.RecordingSeeds;
import school.gatehouse.cleaning.boxes.BoxSeeds;
import school.gatehouse.cleaning.packages.PackageSeeds;
import school.gatehouse.cleaning.pdf.PdfSeeds;
import school.gatehouse.testsupport.PictureSamples;

/** Files that one reader and cleaner take, with made ones to start from. */
enum Family {
  JPEG,
  PNG,
  GIF,
  WEBP,
  TIFF,
  STILL_PICTURE,
  FILM,
  MATROSKA,
  RIFF,
  MP3,
  FLAC,
  PDF,
  PACKAGE,
  HTML,
  SVG,
  TEXT;

  List<byte[]> seeds() {
    return switch (this) {
      case JPEG -> PictureSeeds.jpeg();
      case PNG -> PictureSeeds.png();
      case GIF -> PictureSeeds.gif();
      case WEBP -> PictureSeeds.webp();
      case TIFF -> PictureSeeds.tiff();
      case STILL_PICTURE -> BoxSeeds.stillPictures();
      case FILM -> BoxSeeds.films();
      case MATROSKA -> RecordingSeeds.matroska();
      case RIFF -> RecordingSeeds.riff();
      case MP3 -> RecordingSeeds.mp3();
      case FLAC -> RecordingSeeds.flac();
      case PDF -> PdfSeeds.all();
      case PACKAGE -> PackageSeeds.all();
      case HTML -> RecordingSeeds.html();
      case SVG -> RecordingSeeds.svg();
      case TEXT -> RecordingSeeds.text();
    };
  }

  /** With real ones, where the samples are. */
  List<byte[]> allSeeds() throws IOException {
    List<byte[]> all = new ArrayList<>(seeds());
    if (this == JPEG) {
      for (String name : List.of("square-xmp.jpg", "damaged.jpg")) {
        for (Path sample : PictureSamples.media(name)) {
          all.add(Files.readAllBytes(sample));
        }
      }
    }
    return all;
  }

  /** Without right checksums a file is refused before anything interesting happens. */
  byte[] repaired(byte[] file) {
    byte[] repaired = file.clone();
    if (this == PNG) {
      Checksums.ofPng(repaired);
    } else if (this == PACKAGE) {
      Checksums.ofStoredParts(repaired);
    }
    return repaired;
  }
}
