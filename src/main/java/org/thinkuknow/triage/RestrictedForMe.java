package org.thinkuknow.triage;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Set;

/** What pages have to know of cases that are closed to whoever looks at them. */
@Component
public class RestrictedForMe {

    private final Restrictions restrictions;
    private final RestrictionRows rows;

    RestrictedForMe(Restrictions restrictions, RestrictionRows rows) {
        this.restrictions = restrictions;
        this.rows = rows;
    }

    /** Whether a case is closed to whoever is signed in. To ask is no try to open it. */
    public boolean isClosed(String reference) {
        return restrictions.closedToMe().has(reference);
    }

    /** What is closed to some people who have pages open, by username in small letters; nobody else stands in it. */
    public Map<String, Set<String>> closedTo(Set<String> usernames) {
        return usernames.isEmpty() ? Map.of() : rows.closedTo(usernames);
    }
}
