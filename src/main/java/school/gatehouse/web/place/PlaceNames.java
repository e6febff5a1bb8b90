package school.gatehouse.web.place;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.channel.ChannelView;

/** What the places of the visitor's school are called. */
@RequestScoped
public class PlaceNames {

  private final ChannelResource channels;
  private Map<UUID, ChannelView> known;

  PlaceNames(ChannelResource channels) {
    this.channels = channels;
  }

  public String of(UUID channel) {
    var view = all().get(channel);
    return view == null ? "" : view.name();
  }

  public Map<UUID, ChannelView> all() {
    if (known == null) {
      known =
          channels.list().items().stream()
              .collect(
                  Collectors.toMap(
                      ChannelView::id, view -> view, (a, b) -> a, java.util.LinkedHashMap::new));
    }
    return known;
  }
}
