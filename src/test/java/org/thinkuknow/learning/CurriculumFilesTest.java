package org.thinkuknow.learning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.Problems;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** Each mistake in the curriculum is shown at its line, with its mend. */
class CurriculumFilesTest {

    private static final String CURRICULUM = "curriculum.yaml";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void thereIsAPlaceForEverySubject() {
        var points = Curriculum.read(content.files(), new Problems()).all();
        assertThat(points).extracting(CurriculumPoint::subject).contains(CurriculumPoint.Subject.values());
    }

    @Test
    void anIdIsUsedOnce() {
        content.change(CURRICULUM, "- id: ks2-.*", "- id: ks1-safely");
        content.assertShown(
                CURRICULUM, content.numbersOf(CURRICULUM, "- id: ks1-safely").get(1), "is used twice");
    }

    @Test
    void anUnknownSubjectIsShownAtItsLine() {
        var line = content.change(CURRICULUM, "  subject: .*", "  subject: cookery");
        content.assertShown(CURRICULUM, line, "`subject` must be computing or relationships");
    }

    @Test
    void aPlaceSaysSomething() {
        content.remove(CURRICULUM, "  says: .*");
        content.assertShown(CURRICULUM, content.numberOf(CURRICULUM, "- id: .*"), "`says` is missing");
    }

    @Test
    void aMisspeltKeyIsShownAtItsLine() {
        var line = content.change(CURRICULUM, "  stage: (.*)", "  age: $1");
        content.assertShown(CURRICULUM, line, "`age` is not known");
    }
}
