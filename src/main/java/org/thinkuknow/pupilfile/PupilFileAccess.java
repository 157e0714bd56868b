package org.thinkuknow.pupilfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.pupilfile.PupilFileRows.FileRow;

/**
 * The files of the school that whoever is signed in belongs to now. Another school's is answered like a number that does not exist.
 * Whoever calls has begun a transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PupilFileAccess {

    private static final String NONE = "There is no file with that number at your school.";

    private final Schools schools;
    private final PupilFileRows rows;

    PupilFileAccess(Schools schools, PupilFileRows rows) {
        this.schools = schools;
        this.rows = rows;
    }

    /** @throws PupilFileRefused if they belong to none */
    School school() {
        return schools.of(SignedIn.username())
                .orElseThrow(() -> new PupilFileRefused(
                        "Your account is not linked to a school yet. Please ask your administrator to link it."));
    }

    /** @throws PupilFileRefused if it is not their school's */
    FileRow find(String number) {
        return rows.find(number, school().key()).orElseThrow(() -> new PupilFileRefused(NONE));
    }

    /**
     * The same, and keeps others from it until the transaction ends.
     *
     * @throws PupilFileRefused if it is not their school's
     */
    FileRow lock(String number) {
        return rows.lock(number, school().key()).orElseThrow(() -> new PupilFileRefused(NONE));
    }
}
