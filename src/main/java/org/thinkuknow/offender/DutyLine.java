package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a list: something that is to be done about somebody by a day.
 *
 * @param name  of one's own people; a supervisor, who sees all, reads references until a record is opened
 * @param duty  which one; without a rule where it is a review
 * @param title what is to be done
 * @param day   by when people are reminded
 */
public record DutyLine(
        String reference, String manager, Optional<String> name, DutyRef duty, String title, LocalDate day) {

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DutyLine[" + reference + "]";
    }
}
