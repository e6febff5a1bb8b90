package school.gatehouse.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The file that tells who may sign in to the demo, readable by its owner only. */
record AccountsFile(Path path) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Corrects the address of a file from an earlier start; false if there is none. */
  boolean moveTo(URI base) {
    if (!Files.exists(path)) {
      return false;
    }
    try {
      var root = (ObjectNode) JSON.readTree(path.toFile());
      root.put("baseUrl", base.toString());
      store(root);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("demo-accounts.json cannot be read", e);
    }
  }

  void write(URI base, Map<String, DemoPeople> bySchool) {
    var root = JSON.createObjectNode().put("baseUrl", base.toString());
    var accounts = root.putArray("accounts");
    var clients = root.putArray("clients");
    bySchool.forEach(
        (school, people) -> {
          people
              .byRole()
              .forEach(
                  (role, login) ->
                      accounts
                          .addObject()
                          .put("school", school)
                          .put("role", role)
                          .put("username", login.name())
                          .put("password", login.secret()));
          clients
              .addObject()
              .put("school", school)
              .put("role", "cms")
              .put("clientId", people.client().name())
              .put("clientSecret", people.client().secret());
        });
    store(root);
  }

  private void store(ObjectNode root) {
    try {
      var folder = path.toAbsolutePath().getParent();
      var draft = Files.createTempFile(folder, "demo-accounts", ".tmp");
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("demo-accounts.json cannot be written", e);
    }
  }
}
