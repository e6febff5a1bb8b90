package school.gatehouse.inspection.faces;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The loaded model. Its sizes are its own and no settings. */
final class BlazeFace implements AutoCloseable {

  private static final String MODEL = "face_detection_back_256x256_barracuda.onnx";
  private static final long[] SHAPE = {1, 256, 256, 3};

  private final OrtEnvironment runtime =
      OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
  private final OrtSession session;

  private BlazeFace(byte[] model) throws OrtException {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // what one tile took is given back, not kept for the next
      options.setCPUArenaAllocator(false);
      session = runtime.createSession(model, options);
    }
  }

  static BlazeFace loaded() {
    try (var model = BlazeFace.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("the model for faces is missing");
      }
      return new BlazeFace(model.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the model for faces cannot be read", e);
    } catch (OrtException | LinkageError e) {
      throw new IllegalStateException("the model for faces cannot be loaded", e);
    }
  }

  /** Several boxes for each face and for what may be one, in fractions of the tile. */
  List<FaceBox> faces(float[] tile) {
    try (var input = OnnxTensor.createTensor(runtime, FloatBuffer.wrap(tile), SHAPE);
        var answer = session.run(Map.of("input:0", input))) {
      List<FaceBox> found = new ArrayList<>();
      found.addAll(
          AnchorGrid.FINE.read(numbers(answer, "Identity:0"), numbers(answer, "Identity_2:0")));
      found.addAll(
          AnchorGrid.COARSE.read(numbers(answer, "Identity_1:0"), numbers(answer, "Identity_3:0")));
      return found;
    } catch (OrtException e) {
      throw new IllegalStateException("the model for faces gave no answer", e);
    }
  }

  private static float[] numbers(OrtSession.Result answer, String name) {
    var tensor = (OnnxTensor) answer.get(name).orElseThrow();
    var buffer = tensor.getFloatBuffer();
    float[] numbers = new float[buffer.remaining()];
    buffer.get(numbers);
    return numbers;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model for faces cannot be closed", e);
    }
  }
}
