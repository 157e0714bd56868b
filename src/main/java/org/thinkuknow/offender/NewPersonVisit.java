package org.thinkuknow.offender;

import java.time.LocalDate;

/**
 * A visit that is planned.
 *
 * @param isAnnounced whether the person is told of it before
 * @param goers       who goes, by name and rank; kept under seal
 */
public record NewPersonVisit(LocalDate day, boolean isAnnounced, String goers) {

    private static final int LONGEST = 200;

    /** @throws OffenderRefused if nobody goes */
    public NewPersonVisit {
        new Typing().words(goers, LONGEST, "Who goes").refuseIfWrong();
    }

    /** Never who goes: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewPersonVisit[]";
    }
}
