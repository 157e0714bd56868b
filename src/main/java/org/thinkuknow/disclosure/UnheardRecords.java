package org.thinkuknow.disclosure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;

import java.time.Clock;

/**
 * A signed record that nobody at the school acknowledges goes to the officers by itself, so that none is lost between two chairs
 * (decision 0099). Each in a transaction of its own: one that cannot be sent keeps no other back.
 */
@Component
class UnheardRecords {

    private static final Logger log = LoggerFactory.getLogger(UnheardRecords.class);
    private static final Limit AT_ONCE = Limit.of(500);

    private final HandedDisclosureRepository handed;
    private final DisclosureRepository rows;
    private final DisclosureTexts texts;
    private final ToCentre toCentre;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnheardRecords(
            HandedDisclosureRepository handed,
            DisclosureRepository rows,
            DisclosureTexts texts,
            ToCentre toCentre,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.handed = handed;
        this.rows = rows;
        this.texts = texts;
        this.toCentre = toCentre;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void send() {
        for (var reference : handed.unheard(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(status -> send(reference));
            } catch (RuntimeException e) {
                log.error(
                        "Record {} was not acknowledged and cannot be sent to the officers: {}",
                        reference,
                        e.getClass().getSimpleName());
            }
        }
    }

    private void send(String reference) {
        var found = rows.lock(reference).orElseThrow();
        var isUnheard = handed.findById(reference)
                .filter(each -> each.acknowledgedAt() == null)
                .isPresent();
        if (isUnheard
                && toCentre.send(
                        found,
                        texts.open(found),
                        StepKind.UNHEARD,
                        "",
                        "",
                        "Sent automatically: nobody at the school had acknowledged it. Its author was asked to speak to them.")) {
            audit.recordAs(Audit.SYSTEM, "sent unacknowledged", reference, "record of a disclosure");
        }
    }
}
