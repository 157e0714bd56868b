package org.thinkuknow.offender;

import java.util.List;

/**
 * What is handed on for whoever decides about a charge.
 *
 * @param notKnown what it does not say
 * @param timeline the earliest day first
 */
record OffenderFile(
        String reference,
        String name,
        String born,
        String madeBy,
        String madeAt,
        String notKnown,
        List<FileLine> timeline,
        List<FileDuty> duties) {

    /** Never who it is: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OffenderFile[" + reference + "]";
    }
}
