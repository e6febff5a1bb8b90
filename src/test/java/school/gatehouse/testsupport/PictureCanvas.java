package school.gatehouse.testsupport;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws the pixels of test pictures; every one shows edges, slopes and two colours. */
public final class PictureCanvas {

  private PictureCanvas() {}

  public static BufferedImage drawn(int width, int height, int type) {
    return drawnOn(new BufferedImage(width, height, type));
  }

  /** Sixteen bits a channel, with or without see-through parts. */
  public static BufferedImage deep(int width, int height, int channels) {
    int space = channels < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    int[] bands = new int[channels];
    for (int i = 0; i < channels; i++) {
      bands[i] = i;
    }
    return drawnOn(
        ImageTypeSpecifier.createInterleaved(
                ColorSpace.getInstance(space),
                bands,
                DataBuffer.TYPE_USHORT,
                channels % 2 == 0,
                false)
            .createBufferedImage(width, height));
  }

  public static byte[] encoded(BufferedImage picture, String format, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (progressive) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(target);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage drawnOn(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    Graphics2D pen = picture.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.WHITE);
    pen.drawLine(0, 0, width, height);
    pen.fillOval(width / 4, height / 4, width / 3, height / 3);
    pen.dispose();
    return picture;
  }
}
