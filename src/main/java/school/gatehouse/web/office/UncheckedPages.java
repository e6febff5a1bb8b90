package school.gatehouse.web.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import school.gatehouse.access.Roles;
import school.gatehouse.consent.form.UncheckedResource;
import school.gatehouse.web.Child;
import school.gatehouse.web.Children;
import school.gatehouse.web.Page;

/** Forms that wait for a second person. */
@Page
@Path("/unchecked")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class UncheckedPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance unchecked(List<Row> rows);
  }

  /** A form and the child that it is about. */
  public record Row(UncheckedResource.Waiting form, Child child) {}

  private final UncheckedResource forms;
  private final Children children;

  UncheckedPages(UncheckedResource forms, Children children) {
    this.forms = forms;
    this.children = children;
  }

  @GET
  public TemplateInstance unchecked() {
    var waiting = forms.list().items();
    var known = children.byId(waiting.stream().map(UncheckedResource.Waiting::pupil));
    return Templates.unchecked(
        waiting.stream().map(form -> new Row(form, known.get(form.pupil().id()))).toList());
  }
}
