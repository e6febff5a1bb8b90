package school.gatehouse.web.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.Permission;
import school.gatehouse.notice.NoticeView;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** A form has come back signed. */
@Page
@Path("/consents")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class ConsentPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(
        Choice choice, Wording wording, PaperForm form, Shown shown, Mistakes mistakes);

    static native TemplateInstance recorded(List<KeyPaper.Recorded> recorded);
  }

  /** The wordings to choose from, the one that was signed, and what it asks for. */
  public record Wording(
      List<NoticeView> all, Optional<NoticeView> notice, SortedSet<Permission> asked) {}

  /** Who may have signed, and for whom the form is recorded already. */
  public record Shown(List<KeyPaper.Signers> signers, List<Child> done) {}

  private final FindChildren children;
  private final KeyPaper key;

  ConsentPages(FindChildren children, KeyPaper key) {
    this.children = children;
    this.key = key;
  }

  @GET
  @Path("new")
  public TemplateInstance form(@RestQuery List<UUID> pupil, @RestQuery Optional<UUID> notice) {
    return page(Optional.empty(), pupil, notice);
  }

  /** Names that are searched for stay out of addresses. */
  @POST
  @Path("new/find")
  public TemplateInstance find(@RestForm List<UUID> pupil, @RestForm Optional<String> q) {
    return page(q, pupil, Optional.empty());
  }

  private TemplateInstance page(Optional<String> typed, List<UUID> pupil, Optional<UUID> notice) {
    var choice = children.choice("/consents/new", typed, pupil);
    return page(choice, new PaperForm(), notice, List.of(), Mistakes.NONE);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public Response record(@BeanParam PaperForm form) {
    if (form.isStep()) {
      return step(form);
    }
    var wanted = children.all(form.pupil);
    var notice = key.notice(Optional.ofNullable(form.notice));
    var mistakes = key.keep(form);
    if (mistakes.isEmpty()) {
      mistakes = form.missing(wanted, MessageBundles.get(FormWords.class));
    }
    if (mistakes.isEmpty() && notice.isPresent()) {
      mistakes = key.record(form, wanted, notice.get());
    }
    return mistakes.isEmpty() ? done(form, wanted) : again(form, wanted, mistakes);
  }

  /** The paper is kept at each step, because no browser sends a file back to the form. */
  private Response step(PaperForm form) {
    var mistakes = key.keep(form);
    form.takeStep();
    var choice = children.choice("/consents/new", Optional.ofNullable(form.q), form.pupil);
    var page = page(choice, form, Optional.ofNullable(form.notice), List.of(), mistakes);
    return Response.status(mistakes.isEmpty() ? 200 : 422).entity(page).build();
  }

  @GET
  @Path("recorded")
  public TemplateInstance recorded(@RestQuery List<UUID> pupil, @RestQuery Optional<UUID> paper) {
    return Templates.recorded(key.recorded(children.all(pupil), paper));
  }

  private static Response done(PaperForm form, List<Child> recorded) {
    var pupils =
        recorded.stream().map(child -> "pupil=" + child.id()).collect(Collectors.joining("&"));
    var paper = form.keptPaper().isEmpty() ? "" : "&paper=" + form.keptPaper();
    return Response.seeOther(URI.create("/consents/recorded?" + pupils + paper)).build();
  }

  private Response again(PaperForm form, List<Child> wanted, Mistakes mistakes) {
    var left = children.choice("/consents/new", Optional.empty(), form.pupil);
    var done = wanted.stream().filter(child -> !form.pupil.contains(child.id())).toList();
    return Response.status(422)
        .entity(page(left, form, Optional.ofNullable(form.notice), done, mistakes))
        .build();
  }

  private TemplateInstance page(
      Choice choice, PaperForm form, Optional<UUID> notice, List<Child> done, Mistakes mistakes) {
    var chosen = key.notice(notice);
    return Templates.form(
        choice,
        new Wording(
            key.notices(), chosen, chosen.map(KeyPaper::asked).orElseGet(java.util.TreeSet::new)),
        form,
        new Shown(key.signers(choice.chosen()), done),
        mistakes);
  }
}
