package org.thinkuknow.triage.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.TalkRequests;

/** The parts of pages that are for whoever reads hard things. */
@Component
class CareForms {

    private final TalkRequests talks;
    private final Care care;
    private final Staff staff;

    CareForms(TalkRequests talks, Care care, Staff staff) {
        this.talks = talks;
        this.care = care;
        this.staff = staff;
    }

    /** For whoever leads a shift. */
    TalkWanted talkWanted() {
        return new TalkWanted(talks, care, staff);
    }
}
