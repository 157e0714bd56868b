package org.thinkuknow.report;

/** A report is stored. Carries the reference, never a word of it. */
public record ReportReceived(String reference) {
}
