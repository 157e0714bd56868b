package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;

import java.util.Set;

/** Who had a hand in a case, as the record knows it: to look at one, or to give it to somebody, is none. */
@Component
class HandsInCases {

    /** Whoever did one of these decided or wrote something in the case. */
    private static final Set<String> HAND_IN_IT = Set.of(
            "claimed",
            "confirmed level",
            "asked to lower",
            "agreed to lower",
            "wrote",
            "referred",
            "did not refer",
            "asked to close",
            "agreed to close",
            "closed");

    private final Audit audit;

    HandsInCases(Audit audit) {
        this.audit = audit;
    }

    boolean had(String reference, String who) {
        return audit.of(reference).stream().anyMatch(line -> line.who().equals(who) && HAND_IN_IT.contains(line.act()));
    }
}
