package org.thinkuknow.wanted;

import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.report.Clicks;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody who has no account knows of a wanted person. It joins the reports, with the same signs, levels and clocks; the file of the
 * person knows how many there are and which, and never a word or who it was.
 */
@Service
public class WantedTips {

    private final RetryTemplate again = Clicks.lookAgain();
    private final Reports reports;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** One tip, by the reference of its report. */
    public record Tip(String report, Instant receivedAt) {}

    WantedTips(Reports reports, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.reports = reports;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a tip. When this returns, the report is on disk, and so is that it belongs to the person. The same submission sent twice is
     * one.
     *
     * @param wanted the reference of somebody who is or was shown
     * @param what   what is known
     * @param place  where; may be empty
     * @throws org.thinkuknow.report.ReportRefused with a sentence for each field that cannot stay as it is
     */
    public Filed take(String wanted, String submission, String what, String place) {
        var told = new NewReport(
                submission,
                Door.TIP,
                Map.of(Field.WHAT, what, Field.PLACE, place, Field.WANTED, wanted),
                Dangers.UNSAID,
                "",
                "");
        return again.invoke(() -> transaction.execute(status -> store(wanted, told)));
    }

    private Filed store(String wanted, NewReport told) {
        var filed = reports.receiveWithin(told);
        database.sql("insert ignore into wanted_tip (report, wanted, received_at) values (?, ?, ?)")
                .params(filed.reference(), wanted, UtcColumns.of(clock.instant()))
                .update();
        return filed;
    }

    /** The tips on a person, the newest first, a hundred at most. */
    @PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
    public List<Tip> of(String wanted) {
        return database.sql(
                        "select report, received_at from wanted_tip where wanted = ? order by received_at desc, report limit 100")
                .param(wanted)
                .query((row, number) -> new Tip(row.getString("report"), UtcColumns.instant(row, "received_at")))
                .list();
    }

    /** How many tips there are on a person. */
    @PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
    public int count(String wanted) {
        return database.sql("select count(*) from wanted_tip where wanted = ?")
                .param(wanted)
                .query(Integer.class)
                .single();
    }
}
