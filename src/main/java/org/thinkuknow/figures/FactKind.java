package org.thinkuknow.figures;

/** What a fact is about. Each is counted on the day that is named here, in UK time. */
public enum FactKind {
    /** A report's case, on the day on which the report came. */
    CASE,
    /** A case that has ended, on the day on which it was closed. */
    ENDED,
    /** A matter that was put into an agency's hands, on the day on which it was. */
    REFERRAL,
    /** A visit to a school that was held, on its day. */
    VISIT,
    /** A school that was visited in a quarter of the year, once, on the first day of the quarter. */
    SCHOOL
}
