package org.thinkuknow.ownlessons;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.learning.AgeBand;

import java.time.Clock;
import java.util.UUID;

/** Keeps drafts in the name of whoever is signed in; whether they may is asked before. */
@Component
class OwnDrafts {

    private final OwnRows rows;
    private final Clock clock;

    OwnDrafts(OwnRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    OwnDraft add(String school, AgeBand band, OwnText text) {
        var draft = new OwnDraft(
                "L-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12),
                school,
                band,
                text,
                1,
                0,
                clock.instant(),
                SignedIn.username());
        rows.add(draft);
        return draft;
    }

    /**
     * Keeps the next revision of a draft.
     *
     * @throws OwnLessonRefused if another came first
     */
    OwnDraft replace(OwnDraft draft, AgeBand band, OwnText text, int edition) {
        var next = new OwnDraft(
                draft.reference(),
                draft.school(),
                band,
                text,
                draft.revision() + 1,
                edition,
                clock.instant(),
                SignedIn.username());
        if (!rows.replace(next)) {
            throw new OwnLessonRefused(OwnLessonRefused.NO_SUCH_LESSON);
        }
        return next;
    }
}
