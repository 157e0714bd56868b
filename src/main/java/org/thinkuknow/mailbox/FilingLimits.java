package org.thinkuknow.mailbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;

/** Reads what the last hour brought. What no person wrote is not filed and does not count. */
@Component
class FilingLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient database;
    private final Vault vault;
    private final MailboxSettings settings;
    private final Clock clock;

    FilingLimits(JdbcClient database, Vault vault, MailboxSettings settings, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** Stands for a sender, as {@link HourOfFiling} knows them. */
    String nameOf(String sender) {
        return MailFiling.senderHash(vault, sender).inLetters();
    }

    HourOfFiling now() {
        var filed = new HashMap<String, Integer>();
        database.sql(
                        "select sender_hash, count(*) as mails from mailbox_mail where received_at > ? and done <> 'DROPPED' "
                                + "group by sender_hash")
                .param(UtcColumns.of(clock.instant().minus(HOUR)))
                .query(row -> {
                    filed.merge(
                            HexFormat.of().formatHex(vault.anew(row.getBytes("sender_hash"))),
                            row.getInt("mails"),
                            Integer::sum);
                });
        return new HourOfFiling(filed, settings.mostFiledOfOnePerHour(), settings.mostFiledPerHour());
    }
}
