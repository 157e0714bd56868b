package org.thinkuknow.offender;

import org.thinkuknow.duties.Duty;

import java.time.LocalDate;

/**
 * Which duty of somebody is meant.
 *
 * @param rule the id of the rule of law
 * @param from the day from which it counts
 */
public record DutyRef(String rule, LocalDate from) {

    /** That of a duty. */
    public static DutyRef of(Duty duty) {
        return new DutyRef(duty.rule(), duty.from().day());
    }
}
