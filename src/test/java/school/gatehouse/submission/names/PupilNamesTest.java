package school.gatehouse.submission.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words say which pupil of a school is meant. */
class PupilNamesTest {

  private static final String EMILY = "Emily Carter";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emily Carter won",
        "well done EMILY CARTER!",
        "Carter, Emily",
        "CARTER Emily (3B)",
        "Emily  Carter\u2019s boat",
        "Emily Carter's boat",
        "\u201cEmily\u201d Carter",
        "Emily\nCarter",
        "Emily,Carter,3B",
        "Emily-Carter",
        "Emily Jane Carter",
        "Emily J. Carter",
        "Emily and Jack Carter",
        "Emily & Jack Carter",
        "\u00c9mily Ca\u0301rter",
        "\uff25mily \uff23arter",
        "\ud835\udc04mily Carter",
        "Em\u00adily Car\u200bter",
        "Em Carter"
      })
  void aGivenOrKnownAsNameWithTheFamilyNameSaysWhoItIs(String words) {
    assertThat(School.of("Emily/Carter/Em").inCaption(words))
        .isEqualTo(Map.of(EMILY, Strength.FULL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E. Carter",
        "E Carter",
        "E.Carter",
        "E. J. Carter",
        "e carter",
        "Carter E",
        "Carter, E.",
        "by E. CARTER, 3B"
      })
  void anInitialWithTheFamilyNameSaysWhoItIs(String words) {
    assertThat(School.of("Emily/Carter").inCaption(words))
        .isEqualTo(Map.of(EMILY, Strength.INITIAL));
  }

  @Test
  void whatSomebodyIsKnownAsCountsLikeTheGivenName() {
    var school = School.of("Theodora/Marsh/Bea");
    assertThat(school.inCaption("Bea jumped")).isEqualTo(Map.of("Theodora Marsh", Strength.GIVEN));
    assertThat(school.told("B. Marsh")).hasSize(1);
    assertThat(school.told("T. Marsh")).hasSize(1);
    assertThat(school.told("X. Marsh")).isEmpty();
  }

  @Nested
  class NamesOfSeveralParts {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Niamh O'Brien",
          "Niamh O\u2019Brien",
          "Niamh OBrien",
          "Niamh O Brien",
          "Niamh O'Brien's",
          "N. O\u02bcBrien",
          "O'BRIEN, Niamh"
        })
    void withAnApostrophe(String words) {
      assertThat(School.of("Niamh/O'Brien").told(words)).hasSize(1);
      assertThat(School.of("Niamh/O\u2019Brien").told(words)).hasSize(1);
      assertThat(School.of("Niamh/OBrien").told(words.replace("O B", "OB"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Anna Smith-Jones",
          "Anna Smith Jones",
          "Anna SmithJones",
          "Anna Smith\u2013Jones",
          "Anna Smith",
          "Anna Jones",
          "Smith-Jones, A"
        })
    void withAHyphenOrASpace(String words) {
      assertThat(School.of("Anna/Smith-Jones").told(words)).hasSize(1);
      assertThat(School.of("Anna/Smith Jones").told(words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary-Jane Holt", "Mary Jane Holt", "Maryjane Holt", "Mary Holt"})
    void inTheGivenName(String words) {
      assertThat(School.of("Mary-Jane/Holt").told(words)).hasSize(1);
      assertThat(School.of("Mary Jane/Holt").told(words)).hasSize(1);
    }

    @Test
    void aPartOfAFamilyNameAloneIsNotEvenTold() {
      assertThat(School.of("Anna/Smith-Jones", "Rosa/van der Berg").inCaption("Smith, van Gogh"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0141ukasz Bj\u00f8rk", "Lukasz Bjork", "LUKASZ BJ\u00d8RK", "L. Bjork"})
  void lettersThatAreNotEnglishAreFoundHoweverTheyAreWritten(String words) {
    assertThat(School.of("\u0141ukasz/Bj\u00f8rk").told(words)).hasSize(1);
    assertThat(School.of("Lukasz/Bjork").told(words)).hasSize(1);
    assertThat(School.of("\u017bofia/Stra\u00dfe").told("Zofia Strasse")).hasSize(1);
    assertThat(School.of("Zo\u00eb/Offley").told("Zoe O\ufb00ley")).hasSize(1);
  }

  @Nested
  class NobodyIsMeant {

    private final School words =
        School.of("Al/Grey", "Isla/May", "Anna/Will", "Ivy/Grace", "Oscar/Rose", "Rose/Hill");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Also a greyhound in the alley",
          "May I go? You will, with grace.",
          "Will you come? A rose in May.",
          "In May, Will and Grace grow a Rose",
          "Mayor Rosewood, Graceland",
          "Oscar, Rose and Ivy",
          "Well done Oscar. Rose was second.",
          "a will of iron",
          "3B A",
          "Greys",
          "grace, mercy and a hill",
          ""
        })
    void byWordsThatLookLikeNames(String text) {
      assertThat(words.told(text)).isEmpty();
    }

    @Test
    void byGivenNamesAlone() {
      var school = School.of("Emily/Carter", "Emily/Holt", "Jack/Carter");
      assertThat(school.inCaption("Emily won"))
          .isEqualTo(Map.of(EMILY, Strength.GIVEN, "Emily Holt", Strength.GIVEN));
    }

    @Test
    void byAFamilyNameAlone() {
      var school = School.of("Emily/Carter");
      assertThat(school.inCaption("Mr Carter\u2019s class"))
          .isEqualTo(Map.of(EMILY, Strength.FAMILY));
      assertThat(school.inCaption("a carter and his horse")).isEmpty();
    }

    @Test
    void byAFamilyNameThatIsAnothersGivenName() {
      var school = School.of("Emily/Rose", "Rose/Hill");
      assertThat(school.told("Rose Hill and Emily")).containsExactly("Rose Hill");
    }

    @Test
    void butWhatIsFoundOfANameInPiecesIsKept() {
      var names = new PupilNames(School.of("Emily/Carter").names());
      assertThat(names.in(List.of(new Passage(Passage.CAPTION, "Emily won. Mrs Carter cried."))))
          .extracting(NameFound::strength)
          .containsExactly(Strength.GIVEN, Strength.FAMILY);
    }

    @Test
    void byAFamilyNameOfSomebodyElseBeforeAGivenName() {
      var school = School.of("Emily/Carter", "Jack/Carter", "Emily/Holt");
      assertThat(school.told("Jack Carter, Emily Holt"))
          .containsExactly("Emily Holt", "Jack Carter");
      assertThat(school.told("Holt, Carter, Emily")).containsExactly("Emily Carter");
    }

    @Test
    void byWordsOfDifferentPassages() {
      var names = new PupilNames(School.of("Emily/Carter").names());
      var found =
          names.in(List.of(new Passage("slide 1", "Emily"), new Passage("slide 1", "Carter")));
      assertThat(found).extracting(NameFound::strength).noneMatch(Strength::saysWho);
    }

    @Test
    void byNoPupilsOrNoWords() {
      assertThat(School.of().inCaption("Emily Carter")).isEmpty();
      assertThat(School.of("-/'").inCaption("- ' anything")).isEmpty();
    }
  }

  @Nested
  class Where {

    private final PupilNames names = new PupilNames(School.of("Emily/Carter").names());

    private List<String> places(Passage... passages) {
      return names.in(List.of(passages)).stream().map(NameFound::where).toList();
    }

    @Test
    void theWordIsCountedAsAReaderCounts() {
      assertThat(places(new Passage(Passage.CAPTION, "Well done, Emily Carter!")))
          .containsExactly("the caption (word 3)");
      assertThat(places(new Passage(Passage.TITLE, "Sports-day \u2013 Emily Carter")))
          .containsExactly("the title (word 3)");
    }

    @Test
    void theStrongestIsToldWhereItStandsFirst() {
      assertThat(places(new Passage(Passage.TEXT, "Emily ran. Emily Carter won. Emily Carter!")))
          .containsExactly("the text (word 3)");
    }

    @Test
    void placesWithinAFileAreToldAsTheyAre() {
      assertThat(places(new Passage("slide 4", "a Emily Carter"), new Passage("the author", "x")))
          .containsExactly("slide 4");
    }

    @Test
    void ofManyPlacesTheStrongestAreKept() {
      var pages = new java.util.ArrayList<Passage>();
      for (int page = 1; page <= 30; page++) {
        pages.add(new Passage("page " + page, page == 30 ? "Emily Carter" : "Emily"));
      }
      assertThat(names.in(pages)).hasSize(6).anyMatch(each -> each.where().equals("page 30"));
    }

    @Test
    void nothingShowsWhatWasRead() {
      assertThat(new Passage("slide 4", "Emily").toString()).doesNotContain("Emily");
      assertThat(Word.of("Emily").toString()).doesNotContain("mily");
      assertThat(names.in(List.of(new Passage("slide 4", "Emily"))).toString())
          .doesNotContain("mily");
    }
  }

  @Test
  void aSentenceSaysInWhichPlaces() {
    assertThat(NameSentence.aName(List.of("the caption (word 3)")))
        .isEqualTo("A pupil's name is in the caption (word 3).");
    assertThat(NameSentence.aName(List.of("the file name", "slide 4", "slide 4", "the author")))
        .isEqualTo("A pupil's name is in the file name, on slide 4 and in the author.");
    assertThat(NameSentence.aName(List.of("page 1", "page 2", "page 3", "page 4", "page 5")))
        .isEqualTo(
            "A pupil's name is on page 1, on page 2, on page 3, on page 4 and in other places.");
  }
}
