package org.thinkuknow.account;

import java.util.Set;

/**
 * Published, in the transaction that does it, when somebody has other roles than before.
 *
 * @param areFewer whether one was taken away
 */
public record RolesChanged(String username, Set<Role> now, boolean areFewer) {

    public RolesChanged {
        now = Set.copyOf(now);
    }
}
