package school.gatehouse.school;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.account.Accounts;

/**
 * Opens the first school of a new installation and its administrator, whose password is written to
 * a file that only the operator can read.
 */
@ApplicationScoped
class FirstSchool {

  private static final Logger LOG = Logger.getLogger(FirstSchool.class);
  private static final String ADMINISTRATOR = "admin";

  private final Optional<String> name;
  private final Path folder;
  private final SchoolWall wall;
  private final Schools schools;
  private final Accounts accounts;

  FirstSchool(
      @ConfigProperty(name = "gatehouse.first-school") Optional<String> name,
      @ConfigProperty(name = "gatehouse.data-dir") Path folder,
      SchoolWall wall,
      Schools schools,
      Accounts accounts) {
    this.name = name;
    this.folder = folder;
    this.wall = wall;
    this.schools = schools;
    this.accounts = accounts;
  }

  void open(@Observes StartupEvent start) throws IOException {
    if (name.isPresent() && wall.schools().isEmpty()) {
      var password = UUID.randomUUID().toString();
      write(password);
      var id = schools.open(name.get(), cautious());
      wall.in(
          id,
          () -> accounts.addPerson(Caller.ofJob(id), ADMINISTRATOR, password, Set.of(Roles.ADMIN)));
      LOG.infof("The first school is open; its administrator's password is in %s", file());
    }
  }

  private static SchoolSettings cautious() {
    return new SchoolSettings(
        ZoneId.of("Europe/London"),
        Set.of(ResponsibilityBasis.values()),
        true,
        null,
        false,
        false,
        null,
        true);
  }

  private void write(String password) throws IOException {
    Files.deleteIfExists(file());
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.createFile(
          file(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file(), ADMINISTRATOR + " " + password + System.lineSeparator());
  }

  private Path file() {
    return folder.resolve("first-administrator");
  }
}
