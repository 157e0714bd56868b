package org.thinkuknow.offender;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom somebody may see: a manager their own people, a supervisor all. Whoever is not theirs is answered like a reference that does
 * not exist.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhoseOffenders {

    /** Letters that a column of references cannot hold are not asked for. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,20}");

    private final OffenderRepository offenders;

    WhoseOffenders(OffenderRepository offenders) {
        this.offenders = offenders;
    }

    /** @throws OffenderRefused if there is nobody, or it is not theirs */
    Offender find(String reference) {
        return asked(reference)
                .flatMap(offenders::findById)
                .filter(this::isMine)
                .orElseThrow(OffenderRefused::none);
    }

    /** Keeps others from the record until the transaction ends. */
    Offender lock(String reference) {
        return asked(reference).flatMap(offenders::lock).filter(this::isMine).orElseThrow(OffenderRefused::none);
    }

    /** The same for whoever changes what they saw: not if a colleague has changed it since. */
    Offender lock(SeenOffender seen) {
        var found = lock(seen.reference());
        if (!found.seen().equals(seen)) {
            throw OffenderRefused.changedMeanwhile();
        }
        return found;
    }

    private static Optional<String> asked(String reference) {
        return Optional.of(reference).filter(REFERENCE.asMatchPredicate());
    }

    private boolean isMine(Offender offender) {
        return seesAll() || offender.isOf(SignedIn.username());
    }

    /** The username by which lists and searches are limited; empty for whoever sees all. */
    Optional<String> limitedTo() {
        return seesAll() ? Optional.empty() : Optional.of(SignedIn.username());
    }

    private static boolean seesAll() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getAuthorities().stream()
                .anyMatch(role -> "ROLE_SUPERVISOR".equals(role.getAuthority()));
    }
}
