package org.thinkuknow.travel;

/**
 * A journey as somebody saw it when they decided.
 *
 * @param offender the reference of the person
 * @param latest   the notification that counted then
 */
public record SeenJourney(String offender, String reference, String latest) {}
