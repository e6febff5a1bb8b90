package school.gatehouse.web.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.gatehouse.report.Unanswered;
import school.gatehouse.report.Unanswered.UnansweredPupil;

/**
 * Those who have not answered, class by class.
 *
 * @param file where the same is as a spreadsheet
 */
record AnswerGap(int count, List<ClassGap> classes, String file) {

  /** One class. */
  record ClassGap(String className, List<Line> pupils) {}

  /** One pupil; dates as they are read. */
  record Line(UnansweredPupil pupil, String born, String from) {}

  static AnswerGap of(Unanswered list, String className) {
    Map<String, List<Line>> byClass =
        list.items().stream()
            .collect(
                Collectors.groupingBy(
                    UnansweredPupil::className,
                    LinkedHashMap::new,
                    Collectors.mapping(AnswerGap::line, Collectors.toList())));
    return new AnswerGap(
        list.items().size(),
        byClass.entrySet().stream()
            .map(each -> new ClassGap(each.getKey(), each.getValue()))
            .toList(),
        "/reports/unanswered/csv?class=" + URLEncoder.encode(className, StandardCharsets.UTF_8));
  }

  private static Line line(UnansweredPupil pupil) {
    return new Line(pupil, DayBars.text(pupil.dateOfBirth()), DayBars.text(pupil.onRollFrom()));
  }
}
