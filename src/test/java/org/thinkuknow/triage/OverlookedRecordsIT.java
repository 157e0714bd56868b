package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.OverlookedRows.Overlooked;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A record that waits for its lead is overlooked only once the time is over after which officers have to have it. */
class OverlookedRecordsIT extends RunningApplication {

    @Autowired
    private OverlookedRows rows;

    @Autowired
    private JdbcClient database;

    @Test
    void onlyWhatHasWaitedTooLongIsFound() {
        var late = handedOver("timestampadd(minute, -1, utc_timestamp(6))");
        var inTime = handedOver("timestampadd(hour, 4, utc_timestamp(6))");
        try {
            var now = Instant.now();
            assertThat(rows.find(now.minus(Duration.ofHours(1)), now))
                    .extracting(Overlooked::reference)
                    .contains(late)
                    .doesNotContain(inTime);
        } finally {
            for (var record : new String[] {late, inTime}) {
                database.sql("delete from disclosure where reference = ?")
                        .param(record)
                        .update();
            }
        }
    }

    private String handedOver(String toCentreAt) {
        var record = UUID.randomUUID().toString().substring(0, 11);
        database.sql(
                        "insert into disclosure (reference, author, school, started_at, saved_at, signed_at, words, version) values "
                                + "(?, 'demo-teacher', 'demo-school', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), x'01', 0)")
                .param(record)
                .update();
        database.sql(
                        "insert into disclosure_hand_over (disclosure, school, handed_at, to_centre_at) values (?, 'demo-school', "
                                + "utc_timestamp(6), " + toCentreAt + ")")
                .param(record)
                .update();
        return record;
    }
}
