package org.thinkuknow.notification;

import java.time.Instant;

/**
 * Something waits for somebody on call. It names a reference and nothing else.
 *
 * @param step   what this alert is of all that the subject ever gives: with the due time it is said once to each person
 * @param dueAt  when it was due, which may be long ago if the server stood still
 * @param urgent whether every officer's page shows it until it is settled
 * @param at     when this was noticed
 */
public record SomethingWaits(String subject, String step, Rung rung, Instant dueAt, boolean urgent, Instant at) {
}
