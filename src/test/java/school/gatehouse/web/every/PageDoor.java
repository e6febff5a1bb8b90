package school.gatehouse.web.every;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.access.Roles;
import school.gatehouse.web.Page;

/**
 * One method and address of the pages, read from the compiled classes.
 *
 * @param verb such as GET
 * @param path with its ids in braces
 */
record PageDoor(String verb, String path, Class<?> owner, Method method) {

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

  static List<PageDoor> all() {
    return owners().stream().flatMap(PageDoor::of).toList();
  }

  /** Every class of the pages that has an address. */
  static List<Class<?>> owners() {
    try (var files = Files.walk(CLASSES.resolve("school/gatehouse/web"))) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("_"))
          .sorted()
          .<Class<?>>map(PageDoor::load)
          .filter(type -> type.isAnnotationPresent(Path.class))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String file) {
    try {
      var name = file.replaceAll("\\.class$", "").replace('/', '.').replace('\\', '.');
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<PageDoor> of(Class<?> owner) {
    return Arrays.stream(owner.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(verb -> new PageDoor(verb.value(), path(owner, method), owner, method)));
  }

  private static String path(Class<?> owner, Method method) {
    var ofMethod = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value);
    return ("/" + owner.getAnnotation(Path.class).value() + "/" + ofMethod.orElse(""))
        .replaceAll("/+", "/")
        .replaceAll("(.)/$", "$1");
  }

  String name() {
    return verb + " " + path + " (" + owner.getSimpleName() + "." + method.getName() + ")";
  }

  /** The address with ids that nothing has. */
  String address() {
    return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  boolean isPage() {
    return owner.isAnnotationPresent(Page.class) || method.isAnnotationPresent(Page.class);
  }

  boolean isOpen() {
    return nearest(PermitAll.class).isPresent() && method.getAnnotation(RolesAllowed.class) == null;
  }

  boolean saysWhoMay() {
    return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
        .anyMatch(kind -> nearest(kind).isPresent());
  }

  Set<String> roles() {
    var named = nearest(RolesAllowed.class).map(RolesAllowed::value).map(Set::of).orElse(Set.of());
    return named.contains(Roles.PERSON) ? Roles.PEOPLE : named;
  }

  List<String> types() {
    return nearest(Produces.class).map(Produces::value).map(List::of).orElse(List.of());
  }

  private <A extends Annotation> Optional<A> nearest(Class<A> kind) {
    return Optional.ofNullable(method.getAnnotation(kind))
        .or(() -> Optional.ofNullable(owner.getAnnotation(kind)));
  }
}
