package org.thinkuknow.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Erases each day the drafts that nobody has changed for long enough, one a transaction. Of two nodes one erases a draft. */
@Component
class DraftErasing {

    private static final Logger log = LoggerFactory.getLogger(DraftErasing.class);
    private static final int BATCH = 200;

    private final Drafts drafts;
    private final DraftRules rules;
    private final Erasures erasures;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftErasing(Drafts drafts, DraftRules rules, Erasures erasures, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.rules = rules;
        this.erasures = erasures;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many drafts were erased */
    @Scheduled(cron = "${thinkuknow.retention.at:0 30 3 * * *}")
    int erase() {
        if (!rules.erases()) {
            return 0;
        }
        var moment = clock.instant().minus(Duration.ofDays(rules.days()));
        var erased = 0;
        var some = after("", moment);
        while (!some.isEmpty()) {
            for (var reference : some) {
                erased += eraseAlone(reference, moment) ? 1 : 0;
            }
            some = after(some.getLast(), moment);
        }
        if (erased > 0) {
            log.info("{} drafts were erased because nobody had changed them for {} days", erased, rules.days());
        }
        return erased;
    }

    private List<String> after(String last, Instant moment) {
        return Objects.requireNonNull(transaction.execute(status -> drafts.unchangedSince(moment, last, BATCH)));
    }

    /** What collides with its author's work is left to the next night. */
    private boolean eraseAlone(String reference, Instant moment) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> erase(reference, moment)));
        } catch (ConcurrencyFailureException e) {
            log.info("Draft {} is in use and is erased another time", reference);
            return false;
        }
    }

    private boolean erase(String reference, Instant moment) {
        var changed = drafts.eraseIfUnchangedSince(moment, reference);
        changed.ifPresent(at -> {
            var rule = "drafts: %d days".formatted(rules.days());
            erasures.save(new Erasure(reference, at, clock.instant(), rule, "disclosures 1"));
            audit.recordAs("the system", "erased", reference, rule);
        });
        return changed.isPresent();
    }
}
