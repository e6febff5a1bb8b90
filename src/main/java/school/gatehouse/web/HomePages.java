package school.gatehouse.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import school.gatehouse.access.Roles;

/** Where everybody arrives. */
@Page
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
  Roles.OFFICE,
  Roles.TEACHER,
  Roles.HEAD,
  Roles.DEPUTY,
  Roles.SAFEGUARDING,
  Roles.DPO,
  Roles.AUDITOR,
  Roles.EDITOR,
  Roles.REVIEWER,
  Roles.ADMIN
})
class HomePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance today();
  }

  @GET
  public TemplateInstance today() {
    return Templates.today();
  }
}
