package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.audit.ClosedSubjects;
import org.thinkuknow.notification.KeptFrom;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the record and the alerts what is closed to whom. */
@Component
class RestrictedSubjects implements ClosedSubjects, KeptFrom {

    private final Restrictions restrictions;
    private final RestrictionRows rows;

    RestrictedSubjects(Restrictions restrictions, RestrictionRows rows) {
        this.restrictions = restrictions;
        this.rows = rows;
    }

    @Override
    public Set<String> among(Collection<String> subjects) {
        var closed = restrictions.closedToMe();
        return closed.isEmpty()
                ? Set.of()
                : subjects.stream()
                        .filter(subject -> closed.namedBy(subject).isPresent())
                        .collect(Collectors.toSet());
    }

    @Override
    public Set<String> people(String subject) {
        return rows.named(subject);
    }
}
