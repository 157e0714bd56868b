package org.thinkuknow.overseas;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which packages somebody may see: an offender manager those of which they wrote a word or which they chose, a supervisor all. Whatever is
 * not theirs is answered like a reference that does not exist.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhosePackages {

    /** Letters that a column of references cannot hold are not asked for. */
    private static final Pattern REFERENCE = Pattern.compile("P-[A-Z0-9-]{1,18}");

    private final OverseasPackageRepository packages;

    WhosePackages(OverseasPackageRepository packages) {
        this.packages = packages;
    }

    /** @throws PackageRefused if there is none, or it is not theirs */
    OverseasPackage find(String reference) {
        return asked(reference).flatMap(packages::findById).filter(this::isMine).orElseThrow(PackageRefused::none);
    }

    /** Keeps others from it until the transaction ends. */
    OverseasPackage lock(String reference) {
        return asked(reference).flatMap(packages::lock).filter(this::isMine).orElseThrow(PackageRefused::none);
    }

    /** The same for whoever decides on what they saw: not if a colleague has changed it since. */
    OverseasPackage lock(SeenPackage seen) {
        var found = lock(seen.reference());
        if (found.version() != seen.version()) {
            throw PackageRefused.changedMeanwhile();
        }
        return found;
    }

    private static Optional<String> asked(String reference) {
        return Optional.of(reference).filter(REFERENCE.asMatchPredicate());
    }

    private boolean isMine(OverseasPackage found) {
        return seesAll() || found.authors().contains(SignedIn.username());
    }

    boolean seesAll() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getAuthorities().stream()
                .anyMatch(role -> "ROLE_SUPERVISOR".equals(role.getAuthority()));
    }
}
