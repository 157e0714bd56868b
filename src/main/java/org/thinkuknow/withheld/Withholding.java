package org.thinkuknow.withheld;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * Keeps which words were left out of what: a referral, or a child's file on its way. They are sealed, and go with the report. Whoever
 * calls has a guard of their own and has begun a transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Withholding {

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    Withholding(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Keeps what is left out of something.
     *
     * @param sent   the reference of what goes out
     * @param report the reference of the report that it is about
     * @param by     the username of who left it out
     * @throws WithheldRefused if it is too much
     */
    public void keep(String sent, String report, List<WithheldWords> all, String by) {
        WithheldRefused.when(all.size() > WithheldWords.MOST, "Please leave out at most 50 different words.");
        var now = UtcColumns.of(clock.instant());
        all.stream()
                .distinct()
                .forEach(each -> database.sql("""
                        insert into withheld_words (sent, report, words, why, marked_by, marked_at) values (?, ?, ?, ?, ?, ?)""")
                        .params(
                                sent,
                                report,
                                vault.seal(each.words(), sent),
                                each.why().name(),
                                by,
                                now)
                        .update());
    }

    /** What was left out of something, the first named first. */
    public List<Withheld> of(String sent) {
        return database.sql("select * from withheld_words where sent = ? order by id")
                .param(sent)
                .query((row, number) -> withheld(row))
                .list();
    }

    /** Takes the words out that are left out of something still. */
    public LeavingOut outOf(String sent) {
        return new LeavingOut(of(sent).stream()
                .filter(Withheld::isLeftOut)
                .map(Withheld::what)
                .toList());
    }

    /**
     * Gives words after all.
     *
     * @param by the username of who gives them
     * @return whether they were left out until now
     */
    public boolean give(String sent, long id, String by) {
        return database.sql("""
                        update withheld_words set given_at = ?, given_by = ? where sent = ? and id = ? and given_at is null""")
                        .params(UtcColumns.of(clock.instant()), by, sent, id)
                        .update()
                == 1;
    }

    @EventListener
    void erase(ReportErased erased) {
        erased.rows()
                .add(
                        "words left out",
                        database.sql("delete from withheld_words where report = ?")
                                .param(erased.reference())
                                .update());
    }

    private Withheld withheld(ResultSet row) throws SQLException {
        @Nullable String givenBy = row.getString("given_by");
        return new Withheld(
                row.getLong("id"),
                new WithheldWords(
                        vault.open(row.getBytes("words"), row.getString("sent")),
                        WhyWithheld.valueOf(row.getString("why"))),
                row.getString("marked_by"),
                UtcColumns.instant(row, "marked_at"),
                UtcColumns.instantOrNull(row, "given_at"),
                givenBy);
    }
}
