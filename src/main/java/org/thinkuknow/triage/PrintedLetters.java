package org.thinkuknow.triage;

import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Letters as a document can show them. The font (Liberation Sans, SIL Open Font Licence) comes with OpenPDF and has Latin,
 * Greek, Cyrillic and Hebrew; a picture is shown as its name, any other letter as a box.
 */
class PrintedLetters {

    private static final String BOX = "□";

    private final BaseFont face;

    PrintedLetters() {
        try {
            face = BaseFont.createFont("font-fallback/LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font of documents is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font font(float points) {
        return new Font(face, points);
    }

    String printed(String text) {
        return text.codePoints().mapToObj(this::printed).collect(Collectors.joining());
    }

    private String printed(int letter) {
        if (letter == '\n') {
            return "\n";
        }
        if (Character.isEmojiModifier(letter) || Character.getType(letter) == Character.FORMAT || Character.isISOControl(letter)) {
            return "";
        }
        if (letter == ' ' || face.charExists(letter)) {
            return Character.toString(letter);
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return "";
        }
        var name = Character.isEmoji(letter) ? Character.getName(letter) : null;
        return name == null ? BOX : "[" + name.toLowerCase(Locale.ROOT) + "]";
    }

    /** Whether the first letter with a direction goes from right to left. */
    static boolean isRightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC).findFirst()
                .stream().anyMatch(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
