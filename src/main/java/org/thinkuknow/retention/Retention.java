package org.thinkuknow.retention;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a supervisor sees of the reports that fall due, are held or were erased, and how they hold one. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Retention {

    private static final Duration AHEAD = Duration.ofDays(30);
    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_REASON = 1_000;

    private final DueReports due;
    private final FinishedReports finished;
    private final HoldRepository holds;
    private final ErasureRepository erasures;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Retention(
            DueReports due,
            FinishedReports finished,
            HoldRepository holds,
            ErasureRepository erasures,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.due = due;
        this.finished = finished;
        this.holds = holds;
        this.erasures = erasures;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is erased within the next 30 days, the oldest first; 200 at most. */
    @Transactional(readOnly = true)
    public List<DueReport> due() {
        return due.by(clock.instant().plus(AHEAD), MOST_SHOWN);
    }

    /** What is held, the oldest hold first. */
    @Transactional(readOnly = true)
    public List<HeldReport> held() {
        return holds.findByLiftedAtIsNullOrderBySetAt().stream()
                .map(hold -> new HeldReport(
                        hold.reference(),
                        vault.open(hold.sealedReason(), hold.reference()),
                        hold.setBy(),
                        hold.setAt()))
                .toList();
    }

    /** What was erased last, the latest first; 200 at most. */
    @Transactional(readOnly = true)
    public List<ErasedReport> erased() {
        return erasures.findTop200ByOrderByIdDesc().stream().map(Erasure::line).toList();
    }

    /**
     * Keeps a report from being erased until the hold is lifted.
     *
     * @throws RetentionRefused if there is no such report, it is erased or held already, or no reason is given
     */
    @AsksAgain
    public void hold(String reference, String reason) {
        var progress = finished.lock(reference)
                .orElseThrow(() -> new RetentionRefused("There is no report with that reference."));
        if (progress == ReportStatus.ERASED) {
            throw new RetentionRefused("That report has been erased already.");
        }
        if (holds.findByReferenceAndLiftedAtIsNull(reference).isPresent()) {
            throw new RetentionRefused("That report is held already.");
        }
        holds.save(new Hold(reference, sealed(reason, reference), supervisor(), clock.instant()));
        audit.record("held", reference, "kept from being erased");
    }

    /**
     * Lets a report be erased when its time has come.
     *
     * @throws RetentionRefused if it is not held, or no reason is given
     */
    @AsksAgain
    public void lift(String reference, String reason) {
        finished.lock(reference);
        holds.findByReferenceAndLiftedAtIsNull(reference)
                .orElseThrow(() -> new RetentionRefused("That report is not held."))
                .lift(sealed(reason, reference), supervisor(), clock.instant());
        audit.record("lifted hold", reference, "may be erased when its time has come");
    }

    private byte[] sealed(String reason, String reference) {
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new RetentionRefused("Please write why, in at most 1,000 characters.");
        }
        return vault.seal(reason.strip(), reference);
    }

    private static String supervisor() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    /**
     * A line of the log of what was erased.
     *
     * @param finishedAt from when its time counted: the end of its case, or the last change of a draft
     * @param rule why: the rule and its months or days
     * @param what the kinds of rows and how many of each
     */
    public record ErasedReport(String reference, Instant finishedAt, Instant erasedAt, String rule, String what) {}

    /** A report that must not be erased, who says so and why. */
    public record HeldReport(String reference, String reason, String setBy, Instant setAt) {

        /** Never the reason: it may name a child. */
        @Override
        public String toString() {
            return "HeldReport[" + reference + "]";
        }
    }

    /** A report that will be erased, when and under which rule, unless it is held. */
    public record DueReport(String reference, Instant finishedAt, Instant due, String rule, boolean held) {}
}
