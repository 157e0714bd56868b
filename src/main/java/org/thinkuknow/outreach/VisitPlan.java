package org.thinkuknow.outreach;

import jakarta.persistence.Embeddable;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;

/** What is planned of a visit and names nobody. */
@Embeddable
class VisitPlan {

    private String schoolNumber = "";
    private String schoolName = "";
    private String schoolTown = "";
    private String nation = "";
    private Instant startsAt = Instant.EPOCH;
    private int minutes;
    private String audience = "";
    private int pupils;
    private String talk = "";
    private boolean live;

    protected VisitPlan() {}

    /** @throws VisitRefused if it is not ahead any more */
    VisitPlan(NewVisit wanted, Instant now) {
        schoolNumber = wanted.school().number();
        schoolName = wanted.school().name();
        schoolTown = wanted.school().town();
        nation = wanted.school().nation();
        startsAt = UkTime.instant(wanted.day().atTime(wanted.time()));
        minutes = wanted.minutes();
        audience = wanted.audience();
        pupils = wanted.pupils();
        talk = wanted.talk();
        live = wanted.live();
        if (!startsAt.isAfter(now)) {
            throw new VisitRefused("That day and time have gone. Please choose one that is still to come.");
        }
    }

    /** Whether a school that has agreed to one of them has agreed to the other. */
    boolean isAsAgreed(VisitPlan other) {
        return schoolNumber.equals(other.schoolNumber) && startsAt.equals(other.startsAt) && talk.equals(other.talk);
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    SchoolOfVisit school() {
        return new SchoolOfVisit(schoolNumber, schoolName, schoolTown, nation);
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    String audience() {
        return audience;
    }

    int pupils() {
        return pupils;
    }

    String talk() {
        return talk;
    }

    boolean isLive() {
        return live;
    }
}
