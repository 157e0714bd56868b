package org.thinkuknow.offender;

/**
 * A duty of a file, with what the law asks.
 *
 * @param lastDay by any reading
 * @param decided what people decided; empty if nobody did
 * @param section of the law
 */
record FileDuty(
        String rule,
        String title,
        String lastDay,
        String standing,
        String because,
        String decided,
        String section,
        String howSure,
        String source) {

    /** Never what was decided: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FileDuty[" + rule + "]";
    }
}
