package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.ChildWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What was erased stays erased, also in a database that was put back from before. */
class ErasedBeforeIT extends RetentionDesk {

    private static final Instant LAST_NIGHT = Instant.parse("2026-11-28T03:30:00.123456Z");
    private static final String RULE = "general: 84 months";

    @Autowired
    private ErasedBefore before;

    @Autowired
    private ErasureNotes notes;

    @Value("${thinkuknow.audit.checkpoints}")
    private Path checkpoints;

    @Test
    void whatIsErasedIsNotedOnceOutsideTheDatabaseAndWithoutAWord() throws IOException {
        var reference = finished(85).reference();
        assertThat(erase(SEVEN_YEARS)).isEqualTo(1);
        before.compare();
        before.compare();
        assertThat(notes.read())
                .filteredOn(noted -> noted.reference().equals(reference))
                .singleElement()
                .satisfies(noted -> assertThat(noted.rule()).isEqualTo(RULE));
        assertThat(Files.readString(file())).containsOnlyOnce(reference).doesNotContain(ChildWords.MARKER);
        assertThat(log(reference)).hasSize(1);
    }

    @Test
    void whatWasErasedAfterTheBackupIsErasedAgainWhateverWasDecidedBefore() {
        var reference = finished(85).reference();
        SUPERVISOR.run(() -> retention.hold(reference, ChildWords.of("a court asks for it")));
        notes.add(List.of(new NotedErasure(reference, LAST_NIGHT, LAST_NIGHT, RULE)));

        before.compare();

        assertThat(reports.look(reference).words()).isEmpty();
        assertThat(count("select count(*) from triage_note where case_reference = ?", reference))
                .isZero();
        assertThat(log(reference)).singleElement().satisfies(line -> {
            assertThat(line.erasedAt()).isEqualTo(LAST_NIGHT);
            assertThat(line.rule()).isEqualTo(RULE);
        });
        assertThat(audit.of(reference))
                .extracting(Recorded::detail)
                .contains(RULE + "; again, after a backup was put back");
        before.compare();
        assertThat(log(reference)).as("once").hasSize(1);
    }

    @Test
    void aLineThatIsNotOursErasesNothing() throws IOException {
        var reference = finished(85).reference();
        var line = new NotedErasure("another", LAST_NIGHT, LAST_NIGHT, RULE)
                .line(vault)
                .replace("another", reference);
        Files.createDirectories(file().toAbsolutePath().getParent());
        Files.writeString(file(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        before.compare();
        assertThat(reports.look(reference).words()).containsEntry(Field.WHAT, WORDS);
        assertThat(erase(SEVEN_YEARS)).as("nothing is left for other tests").isEqualTo(1);
    }

    private Path file() {
        return checkpoints.resolveSibling(checkpoints.getFileName() + "-erased");
    }
}
