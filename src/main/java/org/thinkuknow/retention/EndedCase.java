package org.thinkuknow.retention;

/** How a case ended: its level and outcome, as the names of their constants. */
public record EndedCase(String level, String outcome) {}
