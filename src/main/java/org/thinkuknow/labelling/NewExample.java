package org.thinkuknow.labelling;

import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Examples;

import java.util.regex.Pattern;

/**
 * An example as a supervisor has typed it. Line breaks become spaces, so that it stands in one line of a file.
 *
 * @param level   what it should be read as
 * @param writer  one of {@link Examples#WRITERS}
 * @param age     in years; empty if it cannot be told
 * @param voice   one of {@link Examples#VOICES}
 * @param theme   the id of a theme
 * @param why     what makes it this level
 * @param message as somebody would type it
 */
public record NewExample(
        Urgency level, String writer, String age, String voice, String theme, String why, String message) {

    static final int LONGEST_WHY = 200;
    static final int LONGEST_MESSAGE = 2_000;
    /** Where it stands, as examples of the files name theirs. */
    static final String WRITTEN_HERE = "written here";

    private static final String ENGLISH = "en";
    private static final Pattern AGE = Pattern.compile("|1?\\d");
    private static final Pattern FORMULA = Pattern.compile("^[=+@-].*", Pattern.DOTALL);

    /** @throws ExampleRefused with a sentence if something is missing, too long or nothing that a file could hold */
    public NewExample {
        why = inOneLine(why);
        message = inOneLine(message);
        age = age.strip();
        ExampleRefused.when(!Examples.WRITERS.contains(writer), "Please choose who writes.");
        ExampleRefused.when(!Examples.VOICES.contains(voice), "Please choose the voice.");
        ExampleRefused.when(theme.isEmpty(), "Please choose the theme.");
        ExampleRefused.when(
                !AGE.matcher(age).matches(), "The age is a number of years up to 19, or empty if it cannot be told.");
        ExampleRefused.when(isWordless(message), "Please write the message.");
        ExampleRefused.when(
                message.length() > LONGEST_MESSAGE,
                "A message fits in %,d characters. This one has %,d; please write less."
                        .formatted(LONGEST_MESSAGE, message.length()));
        ExampleRefused.when(isWordless(why), "Please write what makes it this level.");
        ExampleRefused.when(
                why.length() > LONGEST_WHY,
                "Why it is this level fits in %d characters. Please write less.".formatted(LONGEST_WHY));
        ExampleRefused.when(
                FORMULA.matcher(message).matches() || FORMULA.matcher(why).matches(),
                "Please begin with a word: a spreadsheet takes a line that begins with =, +, - or @ for a sum.");
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static boolean isWordless(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** As the reader learns from it. */
    Example example(String id, boolean arguable) {
        return new Example(id, level, writer, age, voice, ENGLISH, theme, arguable, why, message, WRITTEN_HERE);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewExample[" + level + "]";
    }
}
