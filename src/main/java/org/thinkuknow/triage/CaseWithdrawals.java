package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.referral.Withdrawals;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

/** Takes a case back from an agency: it counts as not asked, so its clock runs again (decision 0085). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseWithdrawals {

    private final CaseRepository cases;
    private final MergedCases merged;
    private final Withdrawals withdrawals;
    private final ReferralNews news;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CaseWithdrawals(
            CaseRepository cases,
            MergedCases merged,
            Withdrawals withdrawals,
            ReferralNews news,
            Audit audit,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.merged = merged;
        this.withdrawals = withdrawals;
        this.news = news;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Withdraws a referral of a case.
     *
     * @param why for the file, sealed
     * @throws TriageRefused   if the case is not the officer's
     * @throws ReferralRefused if no reason is given, the case has no such referral, or it was withdrawn before
     */
    public void withdraw(String caseReference, String referralReference, String why) {
        var officer = Officer.signedIn();
        var found = cases.lock(caseReference).orElseThrow(TriageRefused::noCase);
        TriageRefused.when(
                !merged.mayAct(found, officer), "Take the case first. Only who has a case can withdraw a referral.");
        var from = withdrawals.withdraw(caseReference, referralReference, officer.username(), why);
        audit.record(
                "withdrew referral", caseReference, "from %s, referral %s".formatted(from.name(), referralReference));
        news.standAnew(found.facts());
        news.noteWaiting(caseReference);
        events.publishEvent(new CaseChanged(caseReference));
    }
}
