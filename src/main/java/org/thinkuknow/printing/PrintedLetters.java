package org.thinkuknow.printing;

import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Letters as a document can show them. The font (DejaVu Sans, of an open licence) has Latin, Greek, Cyrillic, Arabic, Hebrew and
 * more. A picture stands as its name in brackets; letters of another script as their numbers, so that each can be found again
 * (decision 0017).
 */
final class PrintedLetters {

    private static final String FONT = "org/thinkuknow/printing/DejaVuSans.ttf";
    /**
     * A number that is written in groups, as telephones' are, stays on one line, and in its order also among letters
     * from right to left.
     */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd}) (?=\\p{Nd})");

    private static final PrintedLetters LETTERS = new PrintedLetters();

    private final BaseFont face;

    private PrintedLetters() {
        try {
            face = BaseFont.createFont(
                    "DejaVuSans.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    new ClassPathResource(FONT).getContentAsByteArray(),
                    null);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font of documents is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Font font(float points, int style) {
        return new Font(LETTERS.face, points, style);
    }

    static String printed(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> !isUnseen(letter))
                .toArray();
        var printed = new StringBuilder(letters.length);
        for (var at = 0; at < letters.length; ) {
            if (isPicture(letters[at])) {
                printed.append('[')
                        .append(Character.getName(letters[at]).toLowerCase(Locale.ROOT))
                        .append(']');
                at++;
            } else if (LETTERS.has(letters[at])) {
                printed.appendCodePoint(letters[at] == '\t' ? ' ' : letters[at]);
                at++;
            } else {
                var end = endOfRun(letters, at, letter -> !isPicture(letter) && !LETTERS.has(letter));
                number(printed, letters, at, end);
                at = end;
            }
        }
        return BETWEEN_DIGITS.matcher(printed).replaceAll("\u00a0");
    }

    /** Whether the first letter with a direction goes from right to left. */
    static boolean isRightToLeft(String text) {
        return text
                .codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .stream()
                .anyMatch(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static void number(StringBuilder printed, int[] letters, int start, int end) {
        printed.append("[letters");
        for (var at = start; at < end; at++) {
            printed.append(" U+%04X".formatted(letters[at]));
        }
        printed.append(']');
    }

    private static int endOfRun(int[] letters, int start, IntPredicate belongs) {
        var end = start;
        while (end < letters.length && belongs.test(letters[end])) {
            end++;
        }
        return end;
    }

    /** What has no shape of its own: joiners, marks of direction, and marks that choose how the sign before them looks. */
    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || letter >= 0xFE00 && letter <= 0xFE0F
                || Character.isISOControl(letter) && letter != '\n' && letter != '\t';
    }

    private static boolean isPicture(int letter) {
        return Character.isEmojiPresentation(letter) && Character.getName(letter) != null;
    }

    /** Beyond the first 65,536 letters, documents cannot be relied on. */
    private boolean has(int letter) {
        return letter == '\n'
                || letter == '\t'
                || letter == ' '
                || Character.isBmpCodePoint(letter) && face.charExists(letter);
    }
}
