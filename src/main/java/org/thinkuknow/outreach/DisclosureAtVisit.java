package org.thinkuknow.outreach;

import java.time.Instant;

/** A child told something at a visit, and it is signed. Carries references and when, never a word. */
public record DisclosureAtVisit(String visit, String disclosure, String report, String schoolNumber, Instant at) {}
