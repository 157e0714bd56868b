package org.thinkuknow.statistics;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of counting share. */
abstract class CountedDesk extends RunningApplication {

    @Autowired
    Reports reports;

    @Autowired
    CaseWork work;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerRows entries;

    @Autowired
    CountRows counts;

    @Autowired
    List<FactSource> sources;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    /** A recount that waits for nothing. */
    Recount recount() {
        return new Recount(sources, ledger, entries, counts, database, transactions, Duration.ZERO, clock);
    }

    /** A report that is there, and may be counted later. */
    String received(DangerAnswer meeting) {
        return reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody wrote to me"), Field.AGE, ChildWords.of("12")),
                        new Dangers(meeting, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
    }

    String reported(DangerAnswer meeting) {
        var reference = received(meeting);
        eventually(() -> assertThat(linesOf(reference)).isNotEmpty());
        return reference;
    }

    void closed(String reference) {
        closed(OFFICER, reference);
    }

    void closed(Acting who, String reference) {
        who.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.THREE, ChildWords.of("less than it seemed"));
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("left no way to write")), 0);
        });
    }

    /** What the ledger says of a case; empty if nothing. */
    String linesOf(String reference) {
        return entries.latest(List.of(ledger.hash("triage", reference))).stream()
                .map(LedgerEntry::lines)
                .findFirst()
                .orElse("");
    }

    /** Waits until everything that follows from what happened has happened and was counted. */
    void everythingIsHeard() {
        eventually(() -> assertThat(count("select count(*) from EVENT_PUBLICATION where listener_id like '%triage%'"))
                .isZero());
        eventually(() -> assertThat(count("select count(*) from figure_due")).isZero());
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
