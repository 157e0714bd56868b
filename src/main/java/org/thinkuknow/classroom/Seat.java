package org.thinkuknow.classroom;

import java.time.Instant;

/**
 * A place in a live lesson: one screen, with one child or several at it.
 *
 * @param lesson the reference of the live lesson
 * @param heads  how many children share the screen
 */
public record Seat(long id, String lesson, String nickname, int heads, Instant joinedAt) {}
