package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.retention.Drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Records that nobody but their author has seen. What was handed to a safeguarding lead is the school's and stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnsignedDrafts implements Drafts {

    private final DisclosureRepository rows;
    private final HandedDisclosureRepository handed;

    UnsignedDrafts(DisclosureRepository rows, HandedDisclosureRepository handed) {
        this.rows = rows;
        this.handed = handed;
    }

    @Override
    public List<String> unchangedSince(Instant moment, String after, int most) {
        return rows.unsignedSince(moment, after, Limit.of(most));
    }

    @Override
    public Optional<Instant> eraseIfUnchangedSince(Instant moment, String reference) {
        var found = rows.lockIfFree(reference)
                .filter(draft -> draft.dates().signedAt() == null
                        && !draft.dates().savedAt().isAfter(moment))
                .filter(draft -> handed.findById(reference).isEmpty());
        found.ifPresent(rows::delete);
        return found.map(draft -> draft.dates().savedAt());
    }
}
