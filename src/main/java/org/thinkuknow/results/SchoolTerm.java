package org.thinkuknow.results;

import org.thinkuknow.classroom.Keeping;
import org.thinkuknow.classroom.LessonRefused;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How long a school keeps what its classes have shown.
 *
 * @param months from a lesson's start, 1 to 12
 */
public record SchoolTerm(int months) {

    /** The most that a school can choose; the installation's own term may be shorter still. */
    public static final int MOST_MONTHS = 12;

    /** @throws LessonRefused if it is not 1 to 12 months */
    public SchoolTerm {
        if (months < 1 || months > MOST_MONTHS) {
            throw new LessonRefused("Please choose from 1 to 12 months.");
        }
    }

    /** Lessons that began before this moment are to be erased, by this term or by the installation's, whichever ends first. */
    Instant endsFor(Keeping keeping, Instant now) {
        var ofSchool = now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
        var ofInstallation = now.minus(keeping.keep());
        return ofSchool.isAfter(ofInstallation) ? ofSchool : ofInstallation;
    }

    /** The term in words. */
    public String words() {
        return months == 1 ? "1 month" : months + " months";
    }
}
