package org.thinkuknow.outreach;

import java.time.Instant;

/**
 * A visit took place. Carries references and when, never a word.
 *
 * @param talk the address of the lesson that was given, such as {@code /learn/7-11/who-is-a-friend-online}
 */
public record VisitHeld(String visit, String schoolNumber, String talk, Instant at) {}
