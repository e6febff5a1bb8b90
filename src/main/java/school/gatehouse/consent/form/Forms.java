package school.gatehouse.consent.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.gatehouse.problem.Problem;

/** The forms that were keyed, appended only. */
@ApplicationScoped
class Forms implements PanacheRepositoryBase<ConsentForm, UUID> {

  ConsentForm here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }

  List<ConsentForm> of(UUID pupil) {
    return list("pupil", pupil);
  }

  void append(ConsentForm row, String school, List<FormFields.Cell> answers) {
    persistAndFlush(row);
    getSession()
        .createNativeMutationQuery(
            "insert into consent_answer (form_id, school_id, category, kind, naming, answer)"
                + " select :form, :school, * from unnest(:categories, :kinds, :namings, :answers)")
        .setParameter("form", row.id())
        .setParameter("school", school)
        .setParameter("categories", column(answers, FormFields.Cell::category))
        .setParameter("kinds", column(answers, FormFields.Cell::kind))
        .setParameter("namings", column(answers, FormFields.Cell::naming))
        .setParameter("answers", column(answers, FormFields.Cell::answer))
        .executeUpdate();
  }

  /** Who keyed each withdrawal and objection. */
  Map<UUID, UUID> keyersOfNoes(UUID pupil) {
    return getSession()
        .createNativeQuery(
            "select id, keyed_by from consent_no where pupil_id = :pupil", Tuple.class)
        .setParameter("pupil", pupil)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("id", UUID.class), row -> row.get("keyed_by", UUID.class)));
  }

  boolean isInvalid(UUID form) {
    return has("select i.id from ConsentInvalidation i where i.form = :form", form);
  }

  boolean isVerified(UUID form) {
    return has("select v.id from ConsentVerification v where v.form = :form", form);
  }

  void append(Object event) {
    getSession().persist(event);
  }

  private boolean has(String hql, UUID form) {
    return !getSession()
        .createSelectionQuery(hql, UUID.class)
        .setParameter("form", form)
        .getResultList()
        .isEmpty();
  }

  private static String[] column(
      List<FormFields.Cell> answers, Function<FormFields.Cell, Enum<?>> value) {
    return answers.stream().map(cell -> value.apply(cell).name()).toArray(String[]::new);
  }
}
