package org.thinkuknow.outreach;

import java.time.Instant;

/** A visit took place. Carries references and when, never a word. */
public record VisitHeld(String visit, String schoolNumber, Instant at) {}
