package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Puts and reads objects as the application does, or behind its back as they lie in the store. */
record Objects(Storage storage, S3Store store) {
  static final String SCHOOL = "school-1";

  ObjectName put(Bucket bucket, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    ObjectName name = ObjectName.fresh(bucket, SCHOOL);
    storage.put(name, new ByteArrayInputStream(bytes), bytes.length);
    return name;
  }

  byte[] read(ObjectName name) throws IOException {
    try (InputStream object = storage.get(name)) {
      return object.readAllBytes();
    }
  }

  byte[] raw(ObjectName name) throws IOException {
    try (InputStream object = store.get(name)) {
      return object.readAllBytes();
    }
  }

  void overwrite(ObjectName name, byte[] bytes) {
    store.put(name, new ByteArrayInputStream(bytes), bytes.length);
  }
}
