package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;

import java.time.Instant;
import java.util.List;

/** The list of a teacher's own records: when, which and how far. It opens none of them, so no word of a child can stand in it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TEACHER', 'EDUCATOR')")
public class OwnLog {

    private static final Limit NEWEST = Limit.of(100);

    private final DisclosureRepository rows;
    private final HandOvers handOvers;

    OwnLog(DisclosureRepository rows, HandOvers handOvers) {
        this.rows = rows;
        this.handOvers = handOvers;
    }

    /** The author's own records, the latest first; 100 at most. */
    public List<OwnRecord> mine() {
        return rows.ownOf(SignedIn.username(), NEWEST).stream().map(this::line).toList();
    }

    private OwnRecord line(Disclosure found) {
        var dates = found.dates();
        var handed = handOvers.find(found.reference());
        return new OwnRecord(
                found.reference(),
                dates.begunAt(),
                dates.signedAt(),
                dates.report(),
                handed.map(HandedDisclosure::acknowledgedAt).orElse(null),
                handed.flatMap(HandedDisclosure::decision).orElse(null),
                handed.map(HandedDisclosure::recipient).orElse(null));
    }

    /**
     * A line of the list of somebody's own records.
     *
     * @param report         the reference under which officers have it; null if they do not
     * @param acknowledgedAt when somebody acknowledged it; null if nobody has
     * @param decision       what was decided at the school; null if nothing was
     * @param recipient      who reads it; null if it was not handed over
     */
    public record OwnRecord(
            String reference,
            Instant startedAt,
            @Nullable Instant signedAt,
            @Nullable String report,
            @Nullable Instant acknowledgedAt,
            @Nullable Decision decision,
            @Nullable Recipient recipient) {

        public boolean isSigned() {
            return signedAt != null;
        }
    }
}
