package org.thinkuknow.ownlessons;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;

import java.nio.file.Path;
import java.time.LocalDate;

/** Texts and their checks, without an application. */
final class Written {

    static final ContentFiles FILES = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));
    static final Lessons LESSONS = Lessons.read(FILES, new Problems());
    static final OwnReading READING = new OwnReading(
            FILES, LESSONS, new KnownNumbers(Helplines.read(FILES, LocalDate.of(2026, 11, 24), new Problems())));
    static final OwnExample EXAMPLE = new OwnExample(FILES);

    private Written() {}

    static OwnText example() {
        return EXAMPLE.of(AgeBand.SEVEN_TO_ELEVEN);
    }

    static OwnRead read(OwnText text) {
        return READING.read("/teach/own/L-000000000000/1", AgeBand.SEVEN_TO_ELEVEN, text);
    }

    static OwnText with(String what, String by) {
        var text = example();
        var changed = new OwnText(text.lesson().replace(what, by), text.quiz().replace(what, by));
        if (changed.equals(text)) {
            throw new AssertionError("The example does not say " + what);
        }
        return changed;
    }
}
