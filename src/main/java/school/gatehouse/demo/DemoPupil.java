package school.gatehouse.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A synthetic pupil. */
record DemoPupil(
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    String yearGroup,
    String className,
    DemoCase state) {

  private static final String[] GIVEN = {
    "Amara", "Bohdan", "Chloe", "Dev", "Efua", "Finlay", "Grace", "Haruto", "Isla", "Jakub",
    "Kezia", "Liam", "Mei", "Noah", "Orla", "Priya", "Quentin", "Rose", "Samir", "Tess"
  };
  private static final String[] FAMILY = {
    "Adeyemi", "Birch", "Castellan", "Drummond", "Eastwell", "Farrow", "Goldsby", "Hartnell",
    "Ibbotson", "Juniper", "Kestrel", "Larkfield", "Marlowe", "Nettleton", "Oakden", "Pemberley",
    "Quill", "Rowanbank", "Silverdale", "Thornbury"
  };

  /** The first of the states, repeated for as many as there are, in a fixed order. */
  private static final DemoCase[] STATES = {
    DemoCase.GIVEN,
    DemoCase.GIVEN,
    DemoCase.GIVEN_WITH_FIRST_NAME,
    DemoCase.REFUSED,
    DemoCase.UNKNOWN,
    DemoCase.WITHDRAWN,
    DemoCase.EXPIRED,
    DemoCase.NO_EVIDENCE,
    DemoCase.DISAGREEING,
    DemoCase.HELD,
    DemoCase.RESTRICTED,
    DemoCase.STOPPED,
    DemoCase.LEFT,
    DemoCase.JOINING,
    DemoCase.GIVEN,
    DemoCase.GIVEN,
    DemoCase.GIVEN_WITH_FIRST_NAME,
    DemoCase.GIVEN,
    DemoCase.GIVEN,
    DemoCase.GIVEN
  };

  /** Twenty pupils; the first two are twins. */
  static List<DemoPupil> of(int school, LocalDate today) {
    List<DemoPupil> pupils = new ArrayList<>();
    for (int i = 0; i < STATES.length; i++) {
      int age = i < 2 ? 8 : 6 + i % 5;
      var born = LocalDate.of(today.getYear() - age, 1 + (i < 2 ? 3 : i % 9), i < 2 ? 14 : 1 + i);
      pupils.add(
          new DemoPupil(
              GIVEN[(i + 7 * school) % GIVEN.length],
              FAMILY[((i < 2 ? 0 : i) + 5 * school) % FAMILY.length],
              born,
              String.valueOf(age - 4),
              age - 4 + (i % 2 == 0 ? "A" : "B"),
              STATES[i]));
    }
    return pupils;
  }

  Map<String, Object> body(LocalDate today) {
    var body = new TreeMap<String, Object>();
    body.put("givenName", givenName);
    body.put("familyName", familyName);
    body.put("dateOfBirth", dateOfBirth.toString());
    body.put("yearGroup", yearGroup);
    body.put("className", className);
    body.put("onRollFrom", onRollFrom(today).toString());
    if (state == DemoCase.LEFT) {
      body.put("onRollUntil", today.minusDays(10).toString());
    }
    return body;
  }

  private LocalDate onRollFrom(LocalDate today) {
    return state == DemoCase.JOINING ? today.plusMonths(1) : today.minusYears(1);
  }
}
