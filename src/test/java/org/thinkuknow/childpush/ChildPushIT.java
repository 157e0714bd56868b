package org.thinkuknow.childpush;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.notification.StandInBrowser;
import org.thinkuknow.notification.StandInServer.Answer;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.schedule.LongTask;
import org.thinkuknow.support.Counting;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** A note on a child's own device, from the five words to the push service, and how it ends. */
class ChildPushIT extends ChildPushDesk {

    private final StandInBrowser device = new StandInBrowser();
    private String path = "";
    private String receipt = "";
    private String reference = "";

    @Autowired
    @Qualifier("countFigures")
    private LongTask counting;

    @Autowired
    private ChildDevices devices;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private Vault vault;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aChildHasADevice() {
        path = "/push/child-" + System.nanoTime();
        receipt = told();
        reference = referenceOf(receipt);
        var kept = post("keep", Map.of("note", "reminder.2"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.html()).isEqualTo("Homework");
    }

    private PlainPage post(String what, Map<String, String> more) {
        var sent = new LinkedHashMap<>(Map.of(
                "receipt", receipt,
                "what", what,
                "endpoint", SERVER.address(path),
                "key", device.key(),
                "auth", device.auth()));
        sent.putAll(more);
        return plainBrowser().post("/report/notes", sent);
    }

    @Test
    void anAnswerShowsTheWordsThatWereChosenOnceAndNothingElse() throws Exception {
        officerWrites(reference);
        eventually(() -> assertThat(isDue()).isFalse());
        assertThat(SERVER.asked(path)).hasSize(1);
        var asked = SERVER.asked(path).getFirst();
        assertThat(device.read(asked.body())).isEqualTo("Homework");
        assertThat(asked.header("Topic")).contains("note");
        assertThat(asked.header("Urgency")).contains("normal");
        assertThat(asked.headers().toString()).doesNotContain(reference);
        officerWrites(reference);
        eventually(() -> assertThat(SERVER.asked(path)).hasSize(2));
    }

    @Test
    void itIsSealedAndOpensBesideItsReportAlone() {
        var stored = database.sql("select device from child_push_device where report = ?")
                .param(reference)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(path, device.auth(), "Homework");
        assertThat(vault.open(stored, reference)).startsWith("Homework\n");
        assertThatThrownBy(() -> vault.open(stored, "R-ANOTHER")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoeverHasNotTheFiveWordsChangesNothing() {
        for (var what : new String[] {"keep", "ask", "stop"}) {
            assertThat(post(what, Map.of("receipt", "apple bear cake door egg")).status())
                    .as(what)
                    .isEqualTo(404);
        }
        assertThat(kept(reference)).isOne();
        assertThat(plainBrowser().get("/report/notes").status()).isEqualTo(405);
    }

    @Test
    void whatABrowserSaysLeadsNowhereElse() {
        for (var address :
                new String[] {"http://127.0.0.1:1/", "https://push.example/1", "gopher://localhost/", "::", ""}) {
            assertThat(post("keep", Map.of("endpoint", address)).status())
                    .as(address)
                    .isEqualTo(422);
        }
        assertThat(post("keep", Map.of("key", "AAAA")).status()).isEqualTo(422);
        assertThat(kept(reference)).isOne();
    }

    @Test
    void theNoteIsOneOfThoseThatThePageOffersWhateverIsSent() {
        assertThat(post("keep", Map.of("note", "help.danger")).html()).isEqualTo("Library book");
        var page = plainBrowser().post("/report/reply", Map.of("receipt", receipt));
        assertThat(page.document().select("#notes [name=shown]").eachAttr("value"))
                .isEqualTo(IntStream.rangeClosed(1, 6)
                        .mapToObj(nth -> "reminder." + nth)
                        .toList());
        assertThat(page.document().select("#notes[hidden]"))
                .as("without a script there is nothing")
                .hasSize(1);
    }

    @Test
    void aChildStopsIt() {
        assertThat(post("ask", Map.of()).html()).isEqualTo("Homework");
        assertThat(post("stop", Map.of()).status()).isEqualTo(204);
        assertThat(post("ask", Map.of()).status()).isEqualTo(204);
        assertThat(kept(reference)).isZero();
        officerWrites(reference);
        assertThat(isDue()).isFalse();
    }

    @Test
    void threeDevicesAtMostAndEachOnce() {
        post("keep", Map.of("note", "reminder.3"));
        assertThat(kept(reference)).isOne();
        IntStream.range(0, 4).forEach(nth -> post("keep", Map.of("endpoint", SERVER.address(path + nth))));
        assertThat(kept(reference)).isEqualTo(ChildDevices.MOST);
        assertThat(post("ask", Map.of()).status()).as("the oldest gave way").isEqualTo(204);
    }

    @Test
    void aDeviceThatIsGoneIsForgottenAndAServiceThatIsAwayIsTriedAgain() {
        SERVER.answers(path, Answer.status(503));
        officerWrites(reference);
        eventually(() -> assertThat(SERVER.asked(path)).hasSizeGreaterThan(1));
        assertThat(isDue()).isTrue();
        SERVER.answers(path, Answer.status(201));
        eventually(() -> assertThat(isDue()).isFalse());
        SERVER.answers(path, Answer.status(410));
        officerWrites(reference);
        eventually(() -> assertThat(kept(reference)).isZero());
    }

    @Test
    void itGoesWithTheReport() {
        reports.moveTo(reference, ReportStatus.FINISHED);
        Counting.of(reference, database, counting);
        var rows = transaction.execute(status -> finished.erase(reference));
        assertThat(Objects.requireNonNull(rows).toString()).contains("devices for notes 1");
        assertThat(kept(reference)).isZero();
    }

    @Test
    void itGoesTwoWeeksAfterTheEndUnlessTheReportGoesOn() {
        var now = Instant.now();
        reports.moveTo(reference, ReportStatus.FINISHED);
        assertThat(post("keep", Map.of()).status())
                .as("nothing is to come any more")
                .isEqualTo(422);
        assertThat(devices.eraseEnded(now.plus(Duration.ofDays(13))).done()).isZero();
        assertThat(kept(reference)).isOne();
        reports.moveTo(reference, ReportStatus.BEING_READ);
        devices.eraseEnded(now.plus(Duration.ofDays(15)));
        assertThat(kept(reference)).as("opened again").isOne();
        reports.moveTo(reference, ReportStatus.FINISHED);
        devices.eraseEnded(now.plus(Duration.ofDays(15)));
        assertThat(kept(reference)).isZero();
    }

    private boolean isDue() {
        return database.sql("select count(*) from child_push_device where report = ? and due_at is not null")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
