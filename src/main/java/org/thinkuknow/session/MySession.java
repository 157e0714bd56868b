package org.thinkuknow.session;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param key   the hash of the session's id
 * @param used  when something was last done there, to the minute
 * @param board whether it shows the board of a lesson, or a locked desk, and opens nothing else
 * @param here  whether it is the one in which this is asked
 */
public record MySession(String key, Instant began, Instant used, String device, boolean board, boolean here) {}
