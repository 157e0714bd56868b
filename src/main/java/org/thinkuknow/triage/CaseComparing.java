package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseTies.Tie;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Two cases side by side, and what an officer says of them: one matter, one report sent twice, or not the same. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseComparing {

    private final CaseRepository cases;
    private final CaseJoining joining;
    private final CaseTies ties;
    private final ApartRows apart;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseComparing(
            CaseRepository cases,
            CaseJoining joining,
            CaseTies ties,
            ApartRows apart,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.joining = joining;
        this.ties = ties;
        this.apart = apart;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What the case of a report, which whoever asks has opened, shares with one other. */
    @Transactional(readOnly = true)
    public List<Tie> shared(FiledReport report, String other) {
        var all = ties.of(report);
        return Stream.of(all.strong(), all.weak())
                .flatMap(List::stream)
                .filter(tie ->
                        tie.others().stream().anyMatch(each -> each.reference().equals(other)))
                .toList();
    }

    /** Whether somebody said that two cases are not the same. */
    @Transactional(readOnly = true)
    public boolean areApart(String here, String other) {
        return apart.of(here).contains(other);
    }

    /**
     * Merges a case into another; pressed twice, it changes nothing the second time.
     *
     * @throws TriageRefused as {@link CaseJoining#merge} does
     */
    public void merge(String here, String other) {
        if (!isMerged(here, other)) {
            joining.merge(here, other);
        }
    }

    /**
     * Says that a case repeats another; pressed twice, it changes nothing the second time.
     *
     * @return whether it is merged now, rather than waiting for a second officer
     * @throws TriageRefused as {@link CaseJoining#sameReport} does
     */
    public boolean sameReport(String here, String other) {
        if (here.equals(find(other).facts().merge().twinOf())) {
            return false;
        }
        return isMerged(here, other) || joining.sameReport(here, other);
    }

    /** Says that two cases are not the same, so that what they share is no longer pointed out. */
    public void notTheSame(String here, String other) {
        find(here);
        find(other);
        TriageRefused.when(here.equals(other), "These are one case.");
        if (apart.add(here, other, Officer.signedIn().username(), clock.instant())) {
            written("said not to be the same", here, other);
        }
    }

    /** Takes back that two cases are not the same. */
    public void maybeTheSame(String here, String other) {
        if (apart.remove(here, other)) {
            written("said that it may be the same", here, other);
        }
    }

    private boolean isMerged(String here, String other) {
        return here.equals(find(other).mergeLink().mergedInto());
    }

    private void written(String act, String here, String other) {
        audit.record(act, here, "as " + other);
        audit.record(act, other, "as " + here);
        events.publishEvent(new CaseChanged(here));
        events.publishEvent(new CaseChanged(other));
    }

    private Case find(String reference) {
        return cases.findById(reference).orElseThrow(TriageRefused::noCase);
    }
}
