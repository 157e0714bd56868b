package org.thinkuknow.triage;

import org.thinkuknow.report.ReportSummary;

import java.util.List;

/**
 * Whom a case is about, where, and why it is as urgent as it is: what an officer needs to know before opening it.
 *
 * @param about how old they are and where, in the words of whoever reported
 * @param why   the gravest reasons in a few words, the gravest first
 */
public record QueueLine(ReportSummary about, List<String> why) {

    /** Where nothing is known. */
    public static final QueueLine NOTHING = new QueueLine(ReportSummary.NOTHING, List.of());

    /** Where nothing may be known: a supervisor has closed the case to whoever looks. */
    static final QueueLine RESTRICTED = new QueueLine(ReportSummary.NOTHING, List.of("Restricted"));

    /** Where nothing may be read: the desk is locked, and anybody may look at it. */
    static final QueueLine LOCKED = new QueueLine(ReportSummary.NOTHING, List.of("Locked"));
}
