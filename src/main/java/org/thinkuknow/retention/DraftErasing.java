package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Erases each day the drafts that nobody has changed for long enough, one a transaction. Of two nodes one erases a draft. */
@Component
class DraftErasing {

    private static final int BATCH = 200;

    private final Drafts drafts;
    private final DraftRules rules;
    private final ErasureRepository erasures;
    private final Audit audit;
    private final TransactionTemplate transaction;

    DraftErasing(
            Drafts drafts, DraftRules rules, ErasureRepository erasures, Audit audit, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.rules = rules;
        this.erasures = erasures;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Erases what nobody has changed for long enough at a moment. */
    ErasingTally erase(Instant now) {
        var tally = ErasingTally.NOTHING;
        if (rules.erases()) {
            var moment = now.minus(Duration.ofDays(rules.days()));
            var some = after("", moment);
            while (!some.isEmpty()) {
                tally = tally.plus(OneByOne.each("draft", some, reference -> eraseAlone(reference, moment, now)));
                some = after(some.getLast(), moment);
            }
        }
        return tally;
    }

    private List<String> after(String last, Instant moment) {
        return Objects.requireNonNull(transaction.execute(status -> drafts.unchangedSince(moment, last, BATCH)));
    }

    private boolean eraseAlone(String reference, Instant moment, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(status -> erase(reference, moment, now)));
    }

    private boolean erase(String reference, Instant moment, Instant now) {
        var changed = drafts.eraseIfUnchangedSince(moment, reference);
        changed.ifPresent(at -> {
            var rule = "drafts: %d days".formatted(rules.days());
            erasures.save(new Erasure(reference, at, now, rule, "disclosures 1"));
            audit.recordAs(Audit.SYSTEM, "erased", reference, rule);
        });
        return changed.isPresent();
    }
}
