package org.thinkuknow.wanted;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds files by what somebody sent as a reference, and keeps others from them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LockedFiles {

    /** Letters that a column of references cannot hold are not asked for. */
    private static final Pattern REFERENCE = Pattern.compile("W-[A-Z0-9-]{1,18}");

    private final WantedRepository rows;

    LockedFiles(WantedRepository rows) {
        this.rows = rows;
    }

    /** @throws WantedRefused if there is none */
    WantedPerson find(String reference) {
        return asked(reference).flatMap(rows::findById).orElseThrow(WantedRefused::none);
    }

    /** Keeps others from it until the transaction ends. */
    WantedPerson lock(String reference) {
        return asked(reference).flatMap(rows::lock).orElseThrow(WantedRefused::none);
    }

    /** The same for whoever decides on what they saw: not if a colleague has changed it since. */
    WantedPerson lock(SeenFile seen) {
        var found = lock(seen.reference());
        if (found.version() != seen.version()) {
            throw WantedRefused.changedMeanwhile();
        }
        return found;
    }

    private static Optional<String> asked(String reference) {
        return Optional.of(reference).filter(REFERENCE.asMatchPredicate());
    }
}
