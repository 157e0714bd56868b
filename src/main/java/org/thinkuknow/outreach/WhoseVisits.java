package org.thinkuknow.outreach;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which visits somebody may see: an educator those to which they go, a supervisor all. Whatever is not theirs is answered like a
 * reference that does not exist.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhoseVisits {

    /** Letters that a column of references cannot hold are not asked for. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,40}");

    private final VisitRepository visits;

    WhoseVisits(VisitRepository visits) {
        this.visits = visits;
    }

    /** @throws VisitRefused if there is none, or it is not theirs */
    Visit find(String reference) {
        return asked(reference).flatMap(visits::findById).filter(this::isMine).orElseThrow(VisitRefused::none);
    }

    /** Keeps others from it until the transaction ends. */
    Visit lock(String reference) {
        return asked(reference).flatMap(visits::lock).filter(this::isMine).orElseThrow(VisitRefused::none);
    }

    private static Optional<String> asked(String reference) {
        return Optional.of(reference).filter(REFERENCE.asMatchPredicate());
    }

    /** The same for whoever decides on what they saw: not if a colleague has changed it since. */
    Visit lock(Seen seen) {
        var found = lock(seen.reference());
        if (found.version() != seen.version()) {
            throw VisitRefused.changedMeanwhile();
        }
        return found;
    }

    private boolean isMine(Visit visit) {
        return seesAll() || visit.isOf(SignedIn.username());
    }

    boolean seesAll() {
        return has("ROLE_SUPERVISOR");
    }

    boolean goes() {
        return has("ROLE_EDUCATOR");
    }

    private static boolean has(String wanted) {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getAuthorities().stream()
                .anyMatch(role -> wanted.equals(role.getAuthority()));
    }
}
