package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.When;

import java.time.LocalDate;

/**
 * A duty as lists have it.
 *
 * @param actBy   by when people are reminded: the earlier reading, or the last day; missing where nothing is to be done
 * @param lastDay the last one by any reading
 */
record DutyRow(
        DutyRef duty,
        DutyStanding standing,
        @Nullable LocalDate actBy,
        @Nullable LocalDate safe,
        @Nullable LocalDate due,
        @Nullable LocalDate lastDay,
        String because) {

    static DutyRow of(Duty duty, @Nullable Decision decision) {
        var standing = DutyStanding.of(duty.state(), decision);
        var isOpen = standing == DutyStanding.NOT_YET_DUE
                || standing == DutyStanding.DUE
                || standing == DutyStanding.OVERDUE;
        return new DutyRow(
                DutyRef.of(duty),
                standing,
                isOpen ? day(duty.safe() == null ? duty.due() : duty.safe()) : null,
                day(duty.safe()),
                day(duty.due()),
                day(duty.outer() == null ? duty.due() : duty.outer()),
                duty.because());
    }

    boolean isLate() {
        return standing == DutyStanding.OVERDUE;
    }

    private static @Nullable LocalDate day(@Nullable When when) {
        return when == null ? null : when.day();
    }
}
