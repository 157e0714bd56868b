package org.thinkuknow.retention;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** A file is taken out or sent by a supervisor, and fetched with a link and a code by somebody elsewhere. */
class FilesTest {

    private static final byte[] ZIP = {1, 2, 3};
    private static final String SCHOOL = "Hill Street School";

    private static final String CODE = "012345";
    private static final String BROWSER = "0123456789abcdef0123456789abcdef";

    private final Clock clock = mock();
    private final TransfersInMemory rows = new TransfersInMemory();
    private final FinishedReports reports = mock();
    private final ChildFile file = mock();
    private final Vault vault = TestVault.withNewKeys();
    private final Withholding withholding = mock();
    private final Audit audit = mock();
    private final TransferCodes codes = mock();
    private final TransferLinks links =
            new TransferLinks(rows, reports, file, withholding, codes, vault, audit, mock(), clock);
    private final Files files =
            new Files(file, reports, rows, links, codes, withholding, mock(), mock(), vault, audit, clock);

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    @BeforeEach
    void oneReportIsThere() {
        when(clock.instant()).thenAnswer(call -> now);
        when(reports.lock("R-1")).thenReturn(Optional.of(ReportStatus.FINISHED));
        when(file.of(eq("R-1"), any())).thenReturn(ZIP);
        when(codes.letIn(any(), any(), any(), any())).thenReturn(Optional.empty());
        when(codes.letIn(any(), eq(CODE), any(), any())).thenReturn(Optional.of(BROWSER));
        when(codes.isIn(any(), eq(BROWSER), any())).thenReturn(true);
    }

    @Test
    void takingAFileOutIsWrittenDownFirstSoThatTheFileSaysItToo() {
        assertThat(files.export("R-1", ExportReason.COURT)).isEqualTo(ZIP);
        var steps = inOrder(audit, file);
        steps.verify(audit).record("exported file", "R-1", "A court or the police ask for it");
        steps.verify(file).of(eq("R-1"), any());
    }

    @Test
    void whatIsNotThereOrErasedIsNeitherLookedAtNorTakenOutNorSent() {
        when(reports.lock("R-2")).thenReturn(Optional.of(ReportStatus.ERASED));
        for (var step : new String[] {"R-NONE", "R-2"}) {
            var why = step.equals("R-2")
                    ? "That report has been erased already."
                    : "There is no report with that reference.";
            refused(() -> files.look(step), why);
            refused(() -> files.export(step, ExportReason.COURT), why);
            refused(() -> files.send(step, SCHOOL, ExportReason.COURT), why);
        }
        verifyNoInteractions(audit, file);
        files.look("R-1");
    }

    @Test
    void aFileIsSentToSomebodyWithANameOfAHundredLettersAtMost() {
        refused(() -> send(" "), "Please name who receives the file, in at most 100 characters.");
        refused(() -> send("x".repeat(101)), "Please name who receives the file, in at most 100 characters.");
        assertThat(files.sent()).isEmpty();
        send("x".repeat(100));
        assertThat(files.sent()).hasSize(1);
    }

    @Test
    void whatWasSentIsListedTheLatestFirst() {
        send(" " + SCHOOL + " ");
        now = now.plus(Duration.ofMinutes(1));
        send("Kent Police");
        assertThat(files.sent()).extracting(Files.SentFile::recipient).containsExactly("Kent Police", SCHOOL);
        var first = files.sent().getLast();
        assertThat(first)
                .isEqualTo(new Files.SentFile(
                        first.reference(), "R-1", SCHOOL, "demo-supervisor", now.minusSeconds(60), null, null, ""))
                .hasToString("SentFile[" + first.reference() + "]");
        verify(audit)
                .record(
                        "sent file",
                        "R-1",
                        first.reference() + " to Hill Street School: The child moved to another school or area");
    }

    @Test
    void sendingMakesALinkAndACodeIsMadeWhileTheLinkLives() {
        var handover = send(SCHOOL);
        assertThat(handover.path()).matches("/transfer/T-[0-9A-F-]{18}/[A-Za-z0-9_-]{24}");
        assertThat(handover.toString()).isNotBlank().doesNotContain(handover.path());
        verifyNoInteractions(codes);
        files.makeCode(handover.reference());
        verify(codes).make(handover.reference(), now);
        verify(audit).record("made code", "R-1", handover.reference());
        now = now.plus(Duration.ofDays(5));
        refused(
                () -> files.makeCode(handover.reference()),
                "This link has ended, so a code would open nothing any more.");
        refused(() -> files.makeCode("T-NONE"), "This link has ended, so a code would open nothing any more.");
    }

    @Test
    void aLinkNamesOnlyTheOrganisationUntilItsFiveDaysAreOver() {
        var link = link(send(SCHOOL));
        assertThat(links.recipient(link[0], link[1])).contains(SCHOOL);
        assertThat(links.recipient(link[0], link[1] + "x")).isEmpty();
        now = now.plus(Duration.ofDays(5)).minusNanos(1);
        assertThat(links.recipient(link[0], link[1])).contains(SCHOOL);
        now = now.plusNanos(1);
        assertThat(links.recipient(link[0], link[1])).isEmpty();
        verifyNoInteractions(file);
    }

    @Test
    void linkAndCodeTogetherOpenTheFileAndEachTimeIsWrittenDown() {
        var handover = send(SCHOOL);
        var link = link(handover);
        assertThat(links.download(link[0], link[1], "")).isEmpty();
        assertThat(links.letIn(link[0], link[1], CODE, "")).contains(BROWSER);
        assertThat(links.download(link[0], link[1], BROWSER)).contains(ZIP);
        var opened = now;
        now = now.plus(Duration.ofHours(1));
        assertThat(links.download(link[0], link[1], BROWSER)).contains(ZIP);
        assertThat(files.sent().getFirst().openedAt()).as("the first time").isEqualTo(opened);
        verify(audit, times(2)).recordByLink(SCHOOL, "downloaded file", "R-1", link[0]);
    }

    @Test
    void fourWrongCodesLeaveTheLinkOpenAndTheFifthClosesIt() {
        var handover = send(SCHOOL);
        var link = link(handover);
        for (var attempt = 1; attempt <= 4; attempt++) {
            assertThat(links.letIn(link[0], link[1], "not the code", "")).isEmpty();
        }
        assertThat(links.recipient(link[0], link[1])).contains(SCHOOL);
        assertThat(links.letIn(link[0], link[1], "not the code", "")).isEmpty();
        assertThat(links.recipient(link[0], link[1])).isEmpty();
        assertThat(links.letIn(link[0], link[1], CODE, "")).isEmpty();
        assertThat(links.download(link[0], link[1], BROWSER)).isEmpty();
        files.makeCode(handover.reference());
        assertThat(links.letIn(link[0], link[1], CODE, "")).contains(BROWSER);
        verify(audit, times(5)).recordByLink(SCHOOL, "gave a wrong code", "R-1", link[0]);
    }

    @Test
    void aForgedLinkCountsAsNoAttempt() {
        var handover = send(SCHOOL);
        var link = link(handover);
        for (var attempt = 1; attempt <= 9; attempt++) {
            assertThat(links.letIn(link[0], "forged", CODE, "")).isEmpty();
        }
        assertThat(links.letIn(link[0], link[1], CODE, "")).isPresent();
        verify(audit, never()).recordAs(any(), eq("gave a wrong code"), any(), any());
    }

    @Test
    void whatWasErasedMeanwhileIsNotFetched() {
        var handover = send(SCHOOL);
        var link = link(handover);
        when(reports.lock("R-1")).thenReturn(Optional.of(ReportStatus.ERASED));
        assertThat(links.download(link[0], link[1], BROWSER)).isEmpty();
        assertThat(links.confirm(link[0], link[1], BROWSER, "Ms Hill"))
                .as("never opened")
                .isFalse();
        verifyNoInteractions(file);
    }

    @Test
    void aReceiptNeedsADownloadAndANameAndThenTheLinkOpensNothing() {
        var handover = send(SCHOOL);
        var link = link(handover);
        assertThat(confirm(handover, "Ms Hill")).as("before the download").isFalse();
        links.download(link[0], link[1], BROWSER);
        assertThat(confirm(handover, " ")).isFalse();
        assertThat(confirm(handover, "x".repeat(201))).isFalse();
        assertThat(links.recipient(link[0], link[1])).contains(SCHOOL);
        var longest = " " + "x".repeat(198) + " ";
        assertThat(confirm(handover, longest)).isTrue();
        assertThat(links.recipient(link[0], link[1])).isEmpty();
        assertThat(confirm(handover, "Ms Hill")).as("once more").isFalse();
        assertThat(files.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.receivedBy()).isEqualTo(longest.strip());
            assertThat(sent.receivedAt()).isEqualTo(now);
        });
        verify(audit).recordByLink(SCHOOL, "confirmed receipt", "R-1", link[0]);
    }

    private boolean confirm(Handover handover, String by) {
        return links.confirm(link(handover)[0], link(handover)[1], BROWSER, by);
    }

    private Handover send(String recipient) {
        return SUPERVISOR.get(() -> files.send("R-1", recipient, ExportReason.CHILD_MOVED));
    }

    /** Reference and key. */
    private static String[] link(Handover handover) {
        return handover.path().substring("/transfer/".length()).split("/");
    }

    private static void refused(Runnable step, String sentence) {
        assertThatThrownBy(step::run).isInstanceOf(RetentionRefused.class).hasMessage(sentence);
    }
}
