package org.thinkuknow.report;

/**
 * A report is being erased. Whoever keeps anything of it erases that in the same transaction, with a plain
 * {@code @EventListener}, so that all of it goes or nothing; and counts it (decision 0014).
 */
public record ReportErased(String reference, ErasedRows rows) {}
