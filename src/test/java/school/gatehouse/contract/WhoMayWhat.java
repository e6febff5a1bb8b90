package school.gatehouse.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may call what, and what they are answered when everything about the call is right. */
final class WhoMayWhat {

  /** Every role that there is. */
  static final Set<String> ROLES =
      words("admin auditor cms deputy dpo editor head office reviewer safeguarding teacher");

  private static final String STAFF =
      "admin auditor deputy dpo editor head office reviewer safeguarding teacher";

  // method, path, status, roles ("anyone" asks for no token)
  private static final String TABLE =
      """
      POST   /api/v1/tokens                                422 anyone
      GET    /.well-known/jwks.json                        200 anyone

      GET    /api/v1/accounts                              200 admin
      POST   /api/v1/accounts                              201 admin
      GET    /api/v1/accounts/{id}                         200 admin
      DELETE /api/v1/accounts/{id}                         204 admin
      DELETE /api/v1/accounts/{id}/openid                  204 admin
      PUT    /api/v1/accounts/{id}/openid                  200 admin
      PUT    /api/v1/accounts/{id}/password                204 admin
      PUT    /api/v1/accounts/{id}/roles                   200 admin
      DELETE /api/v1/accounts/{id}/second-factor           204 admin
      POST   /api/v1/clients                               201 admin

      GET    /api/v1/me                                    200 %1$s
      PUT    /api/v1/me/password                           422 %1$s
      DELETE /api/v1/me/sessions                           204 %1$s
      POST   /api/v1/me/second-factor                      201 %1$s
      POST   /api/v1/me/second-factor/confirmations        422 %1$s

      GET    /api/v1/school                                200 office head deputy dpo admin
      PUT    /api/v1/school/settings                       200 head admin
      POST   /api/v1/school/settings/previews              200 head admin
      PUT    /api/v1/school/look                           200 head admin
      PUT    /api/v1/school/head-absence                   200 head admin
      GET    /api/v1/devices                               200 office teacher head admin
      POST   /api/v1/devices                               201 office head admin
      GET    /api/v1/device-permissions                    200 office teacher head
      POST   /api/v1/device-permissions                    201 head
      GET    /api/v1/device-permissions/people             200 head
      DELETE /api/v1/device-permissions/{id}               204 head
      PUT    /api/v1/device-permissions/{id}/holder        204 head

      POST   /api/v1/pupils                                201 office
      GET    /api/v1/pupils                                200 office teacher head safeguarding reviewer
      GET    /api/v1/pupils/{id}                           200 office
      GET    /api/v1/pupils/joining                        200 office
      PATCH  /api/v1/pupils/{id}                           200 office
      GET    /api/v1/pupils/called                         200 %1$s
      GET    /api/v1/pupils/{pupil}/relatives              200 office
      GET    /api/v1/related-pupils                        200 %1$s
      GET    /api/v1/classes                               200 office teacher
      GET    /api/v1/pupils/{pupil}/guardians              200 office
      POST   /api/v1/pupils/{pupil}/guardians              201 office
      PATCH  /api/v1/pupils/{pupil}/guardians/{id}         200 office
      GET    /api/v1/pupils/{pupil}/holds                  200 safeguarding head
      POST   /api/v1/pupils/{pupil}/holds                  201 safeguarding head
      DELETE /api/v1/pupils/{pupil}/holds/{id}             204 safeguarding head
      POST   /api/v1/pupils/{pupil}/holds/{id}/endings     201 safeguarding head
      GET    /api/v1/stops                                 200 office safeguarding
      GET    /api/v1/holds                                 200 safeguarding head
      POST   /api/v1/stops                                 201 %1$s
      DELETE /api/v1/stops/{id}                            204 office safeguarding

      GET    /api/v1/channels                              200 office teacher head deputy safeguarding dpo auditor editor reviewer admin
      POST   /api/v1/channels                              201 office head
      POST   /api/v1/channels/{id}/approvals               201 head
      POST   /api/v1/channels/{id}/suspensions             201 head
      POST   /api/v1/channels/{channel}/coverage           201 dpo head
      GET    /api/v1/notices                               200 office head deputy dpo safeguarding
      POST   /api/v1/notices                               201 office
      GET    /api/v1/notices/{id}                          200 office head deputy dpo safeguarding

      POST   /api/v1/evidence                              201 office
      GET    /api/v1/evidence/{id}/content                 200 office dpo
      POST   /api/v1/pupils/{pupil}/consents               201 office
      GET    /api/v1/pupils/{pupil}/consents               200 office
      GET    /api/v1/pupils/{pupil}/timeline               200 office
      GET    /api/v1/consents/unverified                   200 office
      POST   /api/v1/consents/{id}/invalidations           201 office
      POST   /api/v1/consents/{id}/verifications           403 office
      POST   /api/v1/pupils/{pupil}/withdrawals            201 office
      POST   /api/v1/pupils/{pupil}/withdrawals/previews   200 office
      GET    /api/v1/pupils/{pupil}/live                   200 office
      POST   /api/v1/pupils/{pupil}/objections             201 office

      POST   /api/v1/batches                               201 teacher office
      GET    /api/v1/batches                               200 teacher office head reviewer
      GET    /api/v1/batches/{id}                          200 teacher office head reviewer
      POST   /api/v1/submissions                           201 teacher office
      OPTIONS /api/v1/uploads                              204 anyone
      POST   /api/v1/uploads                               201 teacher office
      HEAD   /api/v1/uploads/{id}                          200 teacher office
      PATCH  /api/v1/uploads/{id}                          204 teacher office
      POST   /api/v1/uploads/{id}                          204 teacher office
      DELETE /api/v1/uploads/{id}                          204 teacher office
      GET    /api/v1/uploads/{id}/events                   200 teacher office
      GET    /api/v1/submissions                           200 teacher office head reviewer
      GET    /api/v1/submissions/{id}                      200 teacher office head reviewer
      GET    /api/v1/submissions/{id}/events               200 teacher office head reviewer
      GET    /api/v1/submissions/{id}/names                200 teacher office head reviewer
      GET    /api/v1/submissions/{id}/preview              200 teacher office head reviewer
      GET    /api/v1/submissions/{id}/copy                 200 teacher office head reviewer
      GET    /api/v1/submissions/{id}/faces                200 teacher office head reviewer
      GET    /api/v1/submissions/{id}/lookalikes           200 teacher office head reviewer
      POST   /api/v1/submissions/{id}/edits                201 teacher office head reviewer
      PUT    /api/v1/submissions/{id}/people               200 teacher office head reviewer
      POST   /api/v1/submissions/{id}/decisions            201 teacher office head reviewer
      POST   /api/v1/submissions/{id}/reviews              201 head reviewer
      GET    /api/v1/reviews                               200 head reviewer
      GET    /api/v1/reviews/{id}                          200 head reviewer
      GET    /api/v1/overrides                             200 office head deputy reviewer
      GET    /api/v1/overrides/{id}                        200 office head deputy reviewer
      GET    /api/v1/overrides/{id}/preview                200 head deputy
      POST   /api/v1/overrides                             409 office head reviewer
      POST   /api/v1/overrides/{id}/answers                201 head deputy
      GET    /api/v1/media/{id}/content                    200 cms editor office teacher

      POST   /api/v1/publish-checks                        200 cms teacher office
      GET    /api/v1/publish-check                         200 cms teacher office
      GET    /api/v1/publications                          200 cms editor office
      POST   /api/v1/publications                          201 cms editor office
      PATCH  /api/v1/publications/{id}                     200 cms editor office
      DELETE /api/v1/publications/{id}                     204 cms editor office
      GET    /api/v1/takedowns                             200 cms editor office head deputy dpo
      GET    /api/v1/takedowns/{id}                        200 cms editor office head deputy dpo
      POST   /api/v1/takedowns/{id}/confirmations          201 cms editor office
      POST   /api/v1/takedowns/{id}/verifications          201 editor office head dpo
      POST   /api/v1/takedowns/{id}/reopenings             201 editor office head dpo
      GET    /api/v1/takedowns/{id}/preview                200 editor office head deputy dpo
      GET    /api/v1/channels/{channel}/approved           200 cms editor office
      GET    /api/v1/media/{id}/preview                    200 editor office teacher head
      GET    /api/v1/incidents                             200 dpo head
      GET    /api/v1/overdue                               200 head deputy dpo
      GET    /api/v1/incidents/{id}                        200 dpo head
      GET    /api/v1/incidents/{id}/preview                200 dpo head
      POST   /api/v1/incidents/{id}/classifications        201 dpo
      POST   /api/v1/reports                               201 anyone
      GET    /api/v1/reports                               200 head
      GET    /api/v1/reports/{id}                          200 head
      POST   /api/v1/reports/{id}/decisions                201 head
      GET    /api/v1/audit                                 200 auditor dpo
      GET    /api/v1/audit/exports/csv                     200 auditor dpo
      GET    /api/v1/audit/exports/json                    200 auditor dpo
      GET    /api/v1/pupils/{pupil}/permissions            200 auditor dpo
      GET    /api/v1/pupil-ids                             200 auditor dpo

      GET    /api/v1/today                                 200 %1$s
      GET    /api/v1/channels/{channel}/cleared            200 teacher office head
      GET    /api/v1/figures/choices                       200 teacher office head deputy dpo
      GET    /api/v1/figures/coverage                      200 office head deputy dpo
      GET    /api/v1/figures/submissions                   200 office head deputy dpo
      GET    /api/v1/figures/forecast                      200 office head deputy dpo
      GET    /api/v1/figures/takedowns                     200 office head deputy dpo
      GET    /api/v1/figures/unanswered                    200 office
      GET    /api/v1/figures/ending                        200 office
      GET    /api/v1/figures/unanswered/csv                200 office
      """
          .formatted(STAFF);

  static final List<Row> ROWS =
      TABLE.lines().filter(line -> !line.isBlank()).map(WhoMayWhat::row).toList();

  static final Map<String, Row> BY_NAME =
      ROWS.stream().collect(Collectors.toMap(Row::name, row -> row));

  private WhoMayWhat() {}

  /** One method and path, who may call it, and the status when all is right. */
  record Row(String method, String path, int status, Set<String> roles) {
    String name() {
      return method + " " + path;
    }

    boolean open() {
      return roles.contains("anyone");
    }

    boolean hasId() {
      return path.contains("{");
    }
  }

  private static Row row(String line) {
    var cells = line.strip().split("\\s+", 4);
    return new Row(cells[0], cells[1], Integer.parseInt(cells[2]), words(cells[3]));
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(Arrays.asList(text.split(" ", -1)));
  }
}
