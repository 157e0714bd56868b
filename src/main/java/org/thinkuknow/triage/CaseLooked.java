package org.thinkuknow.triage;

/** A case was opened or looked at, and its clocks are seen to: only whoever shows it has to know. */
record CaseLooked(String reference) {}
