package org.thinkuknow.triage;

/** A case was opened or changed: desks show it anew. */
public record CaseChanged(String reference) {}
