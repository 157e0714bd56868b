package org.thinkuknow.classroom;

/**
 * A seat that was just taken.
 *
 * @param token the only key to it: known to the pupil's browser alone, here only as a hash
 */
public record TakenSeat(String token, Seat seat) {}
