package org.thinkuknow.support;

import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Reach;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;

import java.time.Instant;

/** Puts people of the demo on call. */
public final class Turns {

    private Turns() {}

    /** An administrator enters an address for somebody's account, and then a turn. */
    public static void put(
            Roster roster,
            Reaches reaches,
            String username,
            String address,
            EscalationTier rung,
            Instant from,
            Instant to) {
        Acting.ADMIN.run(() -> {
            reaches.setOf(username, new Reach(address, ""));
            roster.add(new NewTurn(username, rung, from, to));
        });
    }

    /** Takes everybody off. */
    public static void clear(Roster roster) {
        Acting.ADMIN.run(() -> roster.turns().forEach(turn -> roster.remove(turn.id())));
    }
}
