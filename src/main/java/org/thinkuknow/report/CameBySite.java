package org.thinkuknow.report;

/** A report is stored that came by the button or the server of another site. */
public record CameBySite(String reference) {}
