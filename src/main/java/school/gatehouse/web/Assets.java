package school.gatehouse.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where style and script of the pages are; their names change with their content. */
@Singleton
class Assets {

  private final Properties names = new Properties();

  Assets() {
    try (var list = Assets.class.getResourceAsStream("/assets.properties")) {
      names.load(list);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the list of assets", unreadable);
    }
  }

  String css() {
    return "/assets/" + names.getProperty("css");
  }

  String js() {
    return "/assets/" + names.getProperty("js");
  }
}
