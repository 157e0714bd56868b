package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.report.FiledReport;

import java.util.List;

/**
 * Everything an officer sees of one case.
 *
 * @param nearby the agencies that the place in the report points to
 * @param history who saw or changed it, oldest first
 * @param escalations  who was to be told that it waits and what became of it, oldest first
 */
public record OpenCase(
        CaseFacts facts,
        @Nullable Deadline due,
        @Nullable String ownerName,
        FiledReport report,
        List<WrittenNote> notes,
        List<MadeReferral> referrals,
        Geography.Suggestion nearby,
        List<Recorded> history,
        List<ToldEscalation> escalations) {

    @Override
    public String toString() {
        return "OpenCase[" + facts.reference() + "]";
    }
}
