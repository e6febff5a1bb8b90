package school.gatehouse.web.teacher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.channel.ChannelView;
import school.gatehouse.pupil.ClassResource;
import school.gatehouse.school.DevicePermissionResource;
import school.gatehouse.school.DevicePermissionResource.PermissionView;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.submission.batch.BatchResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Announcing pictures of one event, reading who may go where, and sending the files. */
@Page
@Path("/new-pictures")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE})
class NewPicturesPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(
        BatchForm form,
        List<ChannelView> places,
        List<ClassResource.ClassView> classes,
        List<Chip.Group> found,
        List<PermissionView> permissions,
        Mistakes mistakes);

    static native TemplateInstance event(Event event, Mistakes mistakes);
  }

  private final BatchResource batches;
  private final ChannelResource channels;
  private final ClassResource classes;
  private final SubmissionResource submissions;
  private final DevicePermissionResource devices;
  private final FindPupils find;
  private final SchoolTime time;
  private final TeacherWords words;
  private final ObjectMapper json;

  NewPicturesPages(
      BatchResource batches,
      ChannelResource channels,
      ClassResource classes,
      SubmissionResource submissions,
      DevicePermissionResource devices,
      FindPupils find,
      SchoolTime time,
      TeacherWords words,
      ObjectMapper json) {
    this.batches = batches;
    this.channels = channels;
    this.classes = classes;
    this.submissions = submissions;
    this.devices = devices;
    this.find = find;
    this.time = time;
    this.words = words;
    this.json = json;
  }

  @GET
  public TemplateInstance form() {
    var form = new BatchForm();
    form.date = time.today().toString();
    return page(form, Mistakes.NONE);
  }

  @POST
  public Response make(@BeanParam BatchForm form) {
    form.filled();
    if (form.isSearch()) {
      return Response.ok(page(form, Mistakes.NONE)).build();
    }
    var missing = form.missing(words);
    if (!missing.isEmpty()) {
      return Response.status(422).entity(page(form, missing)).build();
    }
    var tried = Mistakes.tryTo(() -> batches.make(form.wanted()).getEntity());
    return tried
        .answer()
        .map(made -> Response.seeOther(URI.create("/new-pictures/" + made.id())).build())
        .orElseGet(() -> Response.status(422).entity(page(form, tried.mistakes())).build());
  }

  @GET
  @Path("{id}")
  public TemplateInstance event(UUID id) {
    return page(id, Mistakes.NONE);
  }

  /** Many files at once, from a form without scripts. */
  @POST
  @Path("{id}/files")
  public Response send(UUID id, @RestForm("files") List<FileUpload> files) {
    var sent =
        Stream.ofNullable(files).flatMap(List::stream).filter(file -> file.size() > 0).toList();
    if (sent.isEmpty()) {
      var mistakes = Mistakes.in("files", words.filesNeeded());
      return Response.status(422).entity(page(id, mistakes)).build();
    }
    sent.forEach(file -> submit(id, file));
    return Response.seeOther(URI.create("/new-pictures/" + id + "?done=sent")).build();
  }

  /** One file from a script; answers what is wrong with it, nothing where nothing is. */
  @POST
  @Path("{id}/file")
  public Response sendOne(UUID id, @RestForm("files") FileUpload file) {
    return Response.status(201).entity(submit(id, file)).build();
  }

  /**
   * A file that a script has sent in pieces. What is inspected after the answer is answered with
   * the address where a script hears what becomes of it.
   */
  @POST
  @Path("{id}/uploads/{upload}")
  public Response handIn(UUID id, UUID upload) {
    var answer = submissions.submit(null, text(NewPicture.of(batches.show(id), upload)));
    var sent = answer.getEntity();
    var told =
        answer.getStatus() == 202
            ? "/pictures/" + sent.id() + "/events"
            : NewPicture.objection(sent, words);
    return Response.status(answer.getStatus()).entity(told).build();
  }

  private String submit(UUID id, FileUpload file) {
    var event = batches.show(id);
    var sent = submissions.submit(file, text(NewPicture.of(event))).getEntity();
    return NewPicture.objection(sent, words);
  }

  private String text(NewPicture details) {
    try {
      return json.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what a batch says can always be written", e);
    }
  }

  private TemplateInstance page(UUID id, Mistakes mistakes) {
    var batch = batches.show(id);
    return Templates.event(Event.of(batch, channels.list(), find.chips(batch.cast())), mistakes);
  }

  private TemplateInstance page(BatchForm form, Mistakes mistakes) {
    var chips = new LinkedHashSet<>(find.withIds(form.cast));
    chips.addAll(find.called(form.q));
    return Templates.form(
        form,
        channels.list().items(),
        classes.list().items(),
        find.chips(chips),
        devices.list().items().stream()
            .filter(PermissionView::mine)
            .filter(PermissionView::inForce)
            .toList(),
        mistakes);
  }
}
