package org.thinkuknow.schooltransfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Chases what has no receipt: both schools are told on the fifth day and on every fifth day after it. What nobody answers within thirty
 * days is gone again; the school that sent it still has it.
 */
@Component
class TransferChase {

    static final Duration GONE_AFTER = Duration.ofDays(30);

    private final TransferRows rows;
    private final TransferMail mail;
    private final Audit audit;
    private final Clock clock;

    TransferChase(TransferRows rows, TransferMail mail, Audit audit, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void look() {
        var now = clock.instant();
        rows.openSince(now.minus(SentFile.WITHIN)).forEach(row -> {
            if (!now.isBefore(row.madeAt().plus(GONE_AFTER))) {
                end(row, now);
            } else if (row.chased() < due(row, now) && rows.chase(row.reference(), row.chased())) {
                tellBoth(row, row.chased() + 1);
            }
        });
    }

    private static long due(TransferRows.Row row, Instant now) {
        return Duration.between(row.madeAt(), now).dividedBy(SentFile.WITHIN);
    }

    private void end(TransferRows.Row row, Instant now) {
        if (rows.settle(row.reference(), Outcome.TOO_LATE, now, "", null)) {
            audit.recordAs(Audit.SYSTEM, "ended", row.reference(), "a child's file that no school has answered");
            tellBoth(row, 0);
        }
    }

    private void tellBoth(TransferRows.Row row, int chased) {
        mail.tell(row.reference(), row.fromSchool(), chased);
        if (row.toSchool() != null) {
            mail.tell(row.reference(), row.toSchool(), chased);
        }
    }
}
