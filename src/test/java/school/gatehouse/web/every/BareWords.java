package school.gatehouse.web.every;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds words for people that stand in a template itself and not in a message bundle. */
final class BareWords {

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|\\{!.*?!}");
  private static final Pattern NO_TEXT =
      Pattern.compile("(?is)(<(style|script)\\b[^>]*>).*?(</\\2>)");

  /** What Qute fills in; a brace that neither letter nor sign follows is text. */
  private static final Pattern EXPRESSION =
      Pattern.compile("\\{[\\p{L}_#/@](?:\"[^\"]*\"|'[^']*'|[^}\"'])*}|\\{/}");

  private static final Pattern TAG =
      Pattern.compile("(?s)<[!/]?[a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");

  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "(?s)\\s(aria-(?:label|description|valuetext|roledescription|placeholder)|alt|title"
              + "|placeholder|label|summary|data-i18n[a-z.-]*|data-confirm|hx-confirm)"
              + "\\s*=\\s*[\"']([^\"']*)");
  private static final Pattern BUTTON =
      Pattern.compile("(?s)<input.*type\\s*=\\s*[\"'](?:submit|button|reset)[\"'].*");
  private static final Pattern VALUE = Pattern.compile("(?s)\\s(value)\\s*=\\s*[\"']([^\"']*)");

  /** Under these names the tags of ours are handed their words. */
  private static final Pattern HANDED =
      Pattern.compile(
          "\\s(label|hint|text|legend|heading|caption|title|empty|help)=[\"']([^\"']*)");

  /** Words to choose from inside an expression; a single word may be a code. */
  private static final Pattern CHOSEN =
      Pattern.compile("(\\?:?|\\s:)\\s*[\"']([^\"']*\\p{L}\\s[^\"']*)[\"']");

  private final List<String> found = new ArrayList<>();

  private BareWords() {}

  /** Each one with where it stands; none where all is right. */
  static List<String> in(String template) {
    var words = new BareWords();
    words.read(template);
    return words.found;
  }

  private void read(String template) {
    var text = COMMENT.matcher(template).replaceAll(" ");
    text = NO_TEXT.matcher(text).replaceAll("$1$3");
    text = EXPRESSION.matcher(text).replaceAll(this::withoutExpression);
    text = TAG.matcher(text).replaceAll(this::withoutTag);
    for (String line : text.replaceAll("&[a-zA-Z0-9#]+;", " ").split("\\R", -1)) {
      note("text", line);
    }
  }

  private String withoutExpression(MatchResult expression) {
    var inside = expression.group();
    noteAll(HANDED, inside);
    noteAll(CHOSEN, inside);
    if (inside.matches("(?s).*\\.(raw|safe)\\b.*")) {
      found.add("unescaped: " + inside);
    }
    return "";
  }

  private String withoutTag(MatchResult tag) {
    noteAll(FOR_PEOPLE, tag.group());
    if (BUTTON.matcher(tag.group()).matches()) {
      noteAll(VALUE, tag.group());
    }
    return " ";
  }

  private void noteAll(Pattern pattern, String where) {
    pattern.matcher(where).results().forEach(each -> note(each.group(1), each.group(2)));
  }

  private void note(String where, String words) {
    if (words.codePoints().anyMatch(Character::isLetter)) {
      found.add(where + ": " + words.strip());
    }
  }
}
