package org.thinkuknow.account;

import java.util.Set;

/** Published, in the transaction that does it, when somebody has other roles than before. */
public record RolesChanged(String username, Set<Role> now) {

    public RolesChanged {
        now = Set.copyOf(now);
    }
}
