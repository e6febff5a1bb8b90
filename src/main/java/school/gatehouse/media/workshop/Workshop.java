package school.gatehouse.media.workshop;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.media.stills.TakeStills;

/**
 * Has strangers' files read and cleaned by small processes, started when first needed and used
 * again, so that a photograph costs no start. Whatever a file does to its process, it is refused
 * and everybody else's work goes on.
 */
@ApplicationScoped
public class Workshop {

  private static final long BYTES_A_SECOND = 10L << 20;

  /** A fresh process now and then gives back what libraries keep. */
  private static final int JOBS_OF_A_WORKER = 500;

  private final WorkshopConfig config;
  private final FacesConfig faces;
  private final Inspection inspection;
  private final TakeStills stills;
  private final CountInStills counting;
  private final Path folder;
  private final Semaphore places;
  private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "workshop clock");
            thread.setDaemon(true);
            return thread;
          });

  @Inject
  Workshop(
      WorkshopConfig config,
      FacesConfig faces,
      Inspection inspection,
      TakeStills stills,
      @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
    this.config = config;
    this.faces = faces;
    this.inspection = inspection;
    this.stills = stills;
    this.counting = new CountInStills(stills, faces, this::faces);
    this.folder = folder;
    this.places = new Semaphore(config.processes(), true);
  }

  /**
   * Looks into a file and writes a clean copy of it, if it can be cleaned. Waits for a free place.
   *
   * @param mustNotOccur texts that the copy may not hold, such as names of the pupils shown
   * @return always an answer; what is wrong with the file is a finding in it
   */
  public Report examine(
      Path original,
      Optional<String> name,
      Optional<String> mediaType,
      Path target,
      Set<String> mustNotOccur) {
    Duration limit = limit(original);
    Job job =
        new Job(
            original.toAbsolutePath(),
            name,
            mediaType,
            target.toAbsolutePath(),
            mustNotOccur,
            inspection.limits(),
            faces.smallBelow(),
            faces.timeLimit(),
            config.heap().asLongValue() / 2);
    Attempt attempt = attempt(Order.of(job), limit);
    if (attempt.answer().isEmpty()) {
      delete(target);
    }
    return attempt
        .answer()
        .flatMap(Answer::report)
        .map(report -> counting.in(report, target, folder))
        .orElseGet(() -> Report.refused(original, attempt.epitaph()));
  }

  private Optional<Faces> faces(CountJob job) {
    return attempt(Order.of(job), config.timeLimit()).answer().flatMap(Answer::faces);
  }

  /**
   * A small picture of a cleaned copy. Waits for a free place.
   *
   * @param copy lies in the private folder for files in work
   * @return empty for what cannot be drawn, or not in time
   */
  public Optional<Rendition> draw(Path copy, Drawing drawing) {
    FileType type = Report.typeOf(copy);
    if (!stills.areIn(type) || (drawing.faithful() && type.isFilm())) {
      return drawn(copy, Optional.empty(), drawing);
    }
    Path taken = CountInStills.folder(folder);
    try {
      return drawn(copy, stills.poster(copy, type, taken), drawing);
    } finally {
      Folders.delete(taken);
    }
  }

  private Optional<Rendition> drawn(Path copy, Optional<Path> still, Drawing drawing) {
    Path target = copy.resolveSibling(copy.getFileName() + ".drawn").toAbsolutePath();
    try {
      Order order = Order.of(new DrawJob(copy.toAbsolutePath(), still, target, drawing));
      Optional<String> mediaType =
          attempt(order, config.timeLimit()).answer().flatMap(Answer::drawn);
      return mediaType.isPresent()
          ? Optional.of(new Rendition(Files.readAllBytes(target), mediaType.get()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the spool cannot be read", e);
    } finally {
      delete(target);
    }
  }

  /**
   * Makes a new picture of a cleaned copy with something taken out. Waits for a free place.
   *
   * @param copy lies in the private folder for files in work
   * @param target gets it; deleted where none could be made
   * @return its media type; empty for what is no still picture, has nothing left, or takes too long
   */
  public Optional<String> edit(Path copy, Path target, Edit edit) {
    Order order = Order.of(new EditJob(copy.toAbsolutePath(), target.toAbsolutePath(), edit));
    Optional<String> mediaType = attempt(order, config.timeLimit()).answer().flatMap(Answer::drawn);
    if (mediaType.isEmpty()) {
      delete(target);
    }
    return mediaType;
  }

  /**
   * Where heads are in a cleaned picture. Waits for a free place.
   *
   * @param copy lies in the private folder for files in work
   * @return empty where they cannot be looked for
   */
  public Optional<List<Area>> heads(Path copy) {
    Order order = Order.headsIn(copy.toAbsolutePath());
    return attempt(order, config.timeLimit()).answer().flatMap(Answer::heads);
  }

  /** An answer, or how the process ended that should have given it. */
  private record Attempt(Optional<Answer> answer, String epitaph) {}

  private Attempt attempt(Order order, Duration limit) {
    places.acquireUninterruptibly();
    try {
      Worker worker = free();
      try {
        Answer answer = worker.ask(order, limit, clock);
        keep(worker);
        return new Attempt(Optional.of(answer), "");
      } catch (IOException ended) {
        String epitaph = worker.epitaph();
        worker.close();
        return new Attempt(Optional.empty(), epitaph);
      }
    } finally {
      places.release();
    }
  }

  private Worker free() {
    for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return worker;
      }
      worker.close();
    }
    try {
      return Worker.start(folder, config.heap().asLongValue());
    } catch (IOException e) {
      throw new UncheckedIOException("no process can be started to read files in", e);
    }
  }

  private void keep(Worker worker) {
    if (worker.done() < JOBS_OF_A_WORKER) {
      idle.push(worker);
    } else {
      worker.close();
    }
  }

  private Duration limit(Path original) {
    try {
      return config.timeLimit().plusSeconds(Files.size(original) / BYTES_A_SECOND);
    } catch (IOException e) {
      throw new UncheckedIOException("the spool cannot be read", e);
    }
  }

  private static void delete(Path target) {
    try {
      Files.deleteIfExists(target);
      Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".again"));
    } catch (IOException e) {
      throw new UncheckedIOException("an unproven copy could not be deleted", e);
    }
  }

  @PreDestroy
  void close() {
    clock.shutdownNow();
    idle.forEach(Worker::close);
  }
}
