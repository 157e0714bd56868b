package org.thinkuknow.report;

/** How far a report has come. What the child reads about it stands with the words of the report pages. */
public enum ReportStatus {
    RECEIVED,
    BEING_READ,
    HELP_ASKED,
    FINISHED,
    ERASED
}
