package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody's time on call, as the roster shows it.
 *
 * @param able      whether the person can sign in as an officer or supervisor; who cannot is never called, and the turn counts as empty
 * @param refusedAt when their address last took no mail, unless it has taken some since
 */
public record Turn(
        long id,
        String username,
        String name,
        String address,
        Rung rung,
        Instant from,
        Instant to,
        boolean able,
        @Nullable Instant refusedAt) {}
