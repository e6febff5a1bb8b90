package school.gatehouse.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Refuses values in request bodies that no database column takes, so that they are answered as the
 * caller's fault: texts with a NUL, days outside of the years 1900 to 2999.
 */
@Singleton
class StorableValues implements ObjectMapperCustomizer {

  /** After the platform's own modules, which would otherwise read days first. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper json) {
    json.registerModule(
        new SimpleModule("storable-values")
            .addDeserializer(String.class, new Text())
            .addDeserializer(LocalDate.class, new Day()));
  }

  private static final class Text extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    Text() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      var text = StringDeserializer.instance.deserialize(json, context);
      if (text != null && text.indexOf('\0') >= 0) {
        return (String) context.handleWeirdStringValue(String.class, "", "has a NUL");
      }
      return text;
    }
  }

  private static final class Day extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      var day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
      if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "is far away");
      }
      return day;
    }
  }
}
