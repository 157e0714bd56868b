package org.thinkuknow.offender;

import java.time.LocalDate;

/** A day of a file, and what was on it. */
record FileLine(LocalDate day, String what) {

    /** Never what was on it: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FileLine[" + day + "]";
    }
}
