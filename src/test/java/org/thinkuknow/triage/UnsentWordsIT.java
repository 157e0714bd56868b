package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.shift.DeskErasing;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Acting.TEACHER;

/** What is typed and not sent is its writer's alone, and goes when it is sent, with its case, or after a week. */
class UnsentWordsIT extends TriageDesk {

    private static final String WORDS = ChildWords.of("her aunt rings back");

    @Autowired
    private UnsentWords unsent;

    @Autowired
    private DeskErasing erasing;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private Files files;

    @Autowired
    private TransactionTemplate transaction;

    private String reference = "";

    @BeforeEach
    void anOfficerTypes() {
        reference = assessed(Level.TWO);
        OFFICER.run(() -> unsent.keep(reference, "note", WORDS));
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_unsent where case_reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(OFFICER.get(() -> unsent.of(reference))).isEqualTo(Map.of("note", WORDS));
        assertThat(OFFICER.get(unsent::cases)).contains(reference);
        assertThat(SECOND_OFFICER.get(() -> unsent.of(reference))).isEmpty();
        assertThat(SUPERVISOR.get(() -> unsent.of(reference))).isEmpty();
        assertThat(SUPERVISOR.get(unsent::cases)).doesNotContain(reference);
        assertThat(SECOND_OFFICER.get(() -> desk.open(reference)).notes()).isEmpty();
        assertThatThrownBy(() -> TEACHER.run(() -> unsent.of(reference))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDraftThatCannotBeOpenedKeepsNobodyFromTheCase() {
        OFFICER.run(() -> unsent.keep(reference, "message", WORDS));
        database.sql("update triage_unsent set words = reverse(words) where case_reference = ? and field = 'note'")
                .param(reference)
                .update();
        assertThat(OFFICER.get(() -> unsent.of(reference))).isEqualTo(Map.of("message", WORDS));
    }

    @Test
    void theLastWordsStandAndEachFieldHasItsOwn() {
        OFFICER.run(() -> unsent.keep(reference, "note", WORDS + " at nine"));
        OFFICER.run(() -> unsent.keep(reference, "request", ""));
        SECOND_OFFICER.run(() -> unsent.keep(reference, "note", "Mine"));
        assertThat(OFFICER.get(() -> unsent.of(reference)))
                .isEqualTo(Map.of("note", WORDS + " at nine", "request", ""));
        OFFICER.run(() -> unsent.forget(reference, "note"));
        assertThat(OFFICER.get(() -> unsent.of(reference))).containsOnlyKeys("request");
        assertThat(SECOND_OFFICER.get(() -> unsent.of(reference))).isEqualTo(Map.of("note", "Mine"));
    }

    @Test
    void itIsSentAndForgottenInOneStepOrNeither() {
        assertThatThrownBy(() ->
                        OFFICER.run(() -> unsent.send(reference, List.of("note"), () -> work.note(reference, " "))))
                .isInstanceOf(TriageRefused.class);
        assertThat(OFFICER.get(() -> unsent.of(reference)))
                .as("what was refused")
                .containsKey("note");
        OFFICER.run(() -> transaction.executeWithoutResult(status -> {
            unsent.send(reference, List.of("note"), () -> work.note(reference, WORDS));
            status.setRollbackOnly();
        }));
        assertThat(OFFICER.get(() -> unsent.of(reference)))
                .as("what did not come to pass")
                .containsKey("note");
        OFFICER.run(() -> unsent.send(reference, List.of("note"), () -> work.note(reference, WORDS)));
        assertThat(OFFICER.get(() -> unsent.of(reference))).isEmpty();
        assertThat(OFFICER.get(() -> desk.open(reference)).notes())
                .extracting(WrittenNote::text)
                .containsExactly(WORDS);
    }

    @Test
    void itIsSealedAndInNoFileThatLeavesTheHouse() throws IOException {
        assertThat(new String(
                        database.sql("select words from triage_unsent where case_reference = ?")
                                .param(reference)
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8))
                .doesNotContain("aunt", ChildWords.MARKER);
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(SUPERVISOR.get(() -> files.export(reference, ExportReason.REVIEW))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(entry.getName().endsWith(".json") ? bytes : "").doesNotContain("aunt");
            }
        }
    }

    @Test
    void itIsErasedWithItsCase() {
        var other = assessed(Level.TWO);
        OFFICER.run(() -> unsent.keep(other, "note", WORDS));
        OFFICER.run(
                () -> work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0));
        var rows = transaction.execute(status -> finished.erase(reference));
        assertThat(rows).asString().contains("words that were not sent 1");
        assertThat(OFFICER.get(() -> unsent.of(reference))).isEmpty();
        assertThat(OFFICER.get(() -> unsent.of(other))).as("contrast").isNotEmpty();
        OFFICER.run(() -> unsent.forget(other, "note"));
    }

    @Test
    void itIsErasedWhenItHasNotBeenTouchedForAWeek() {
        SECOND_OFFICER.run(() -> unsent.keep(reference, "note", WORDS));
        database.sql(
                        "update triage_unsent set changed_at = utc_timestamp(6) - interval 169 hour where case_reference = ? "
                                + "and officer = 'demo-officer'")
                .param(reference)
                .update();
        assertThat(erasing.erase(Instant.now()).done()).isPositive();
        assertThat(OFFICER.get(() -> unsent.of(reference))).isEmpty();
        assertThat(SECOND_OFFICER.get(() -> unsent.of(reference)))
                .as("contrast")
                .isNotEmpty();
    }
}
