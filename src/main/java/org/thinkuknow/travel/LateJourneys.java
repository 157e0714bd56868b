package org.thinkuknow.travel;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.offender.OffenderRefused;

/** Why a notification came late, as the person says, and what a person decides about it; the software decides nothing. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class LateJourneys {

    private final NoticeRows notices;
    private final JourneyWork work;

    LateJourneys(NoticeRows notices, JourneyWork work) {
        this.notices = notices;
        this.work = work;
    }

    /**
     * Writes down why a notification came late, as the person says.
     *
     * @throws OffenderRefused if nothing is written
     */
    public void explain(SeenJourney seen, String reason) {
        var words = JourneyWork.checked(reason, "The reason");
        work.lock(seen);
        work.note(seen.offender(), seen.reference(), "asked why it was late", words);
    }

    /**
     * Records a person's decision about the reason for a delay; the last one counts.
     *
     * @param notice the id of the notification
     * @throws OffenderRefused if no reason is given, or the notification was corrected
     */
    public void decide(SeenJourney seen, String notice, Excuse excuse, String reason) {
        var words = JourneyWork.checked(reason, "The reason");
        work.lock(seen);
        if (!notices.excuse(notice, seen.reference(), excuse)) {
            throw JourneyWork.changedMeanwhile();
        }
        work.note(seen.offender(), seen.reference(), "decided about a late journey", excuse.words() + ". " + words);
    }
}
