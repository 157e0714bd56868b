package org.thinkuknow.report;

/** The centre wrote to whoever reported; published in the transaction of the message. */
public record CentreWrote(String reference) {}
