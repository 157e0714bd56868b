package org.thinkuknow.retention;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.schedule.LongTask;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Counting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseTasks;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of keeping and erasing share. The running application erases nothing; the tests' rules do. */
abstract class RetentionDesk extends RunningApplication {

    static final String WORDS = ChildWords.of("somebody was unkind to me at lunch");
    static final RetentionRules SEVEN_YEARS = new RetentionRules(84, Map.of(), Map.of());

    @Autowired
    @Qualifier("countFigures")
    private LongTask counting;

    @Autowired
    Reports reports;

    @Autowired
    FinishedReports finished;

    @Autowired
    EndedCases endings;

    @Autowired
    HoldRepository holds;

    @Autowired
    ErasureRepository erasures;

    @Autowired
    Retention retention;

    @Autowired
    CaseWork work;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Audit audit;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    /** @return how many reports were erased */
    int erase(RetentionRules rules) {
        return erasing(rules).erase(Instant.now()).done();
    }

    Erasing erasing(RetentionRules rules) {
        return new Erasing(
                new DueReports(finished, endings, holds, rules), finished, holds, erasures, audit, transaction);
    }

    /** A report with messages, notes, a referral and a disclosure, whose case was closed so many months ago. */
    Filed finished(int monthsAgo) {
        var filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, WORDS, Field.NAME, ChildWords.of("Ash")),
                Dangers.UNSAID,
                "",
                ""));
        var reference = filed.reference();
        eventually(() -> assertThat(count("select count(*) from triage_case where reference = ?", reference))
                .isOne());
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.THREE, ChildWords.of("less than it seemed"));
            work.note(reference, ChildWords.of("spoke to the school"));
            tasks.add(
                    reference,
                    ChildWords.of("ring the aunt"),
                    UkTime.shown(Instant.now()).plusDays(1));
            work.writeToChild(reference, ChildWords.of("thank you for telling us"));
        });
        var referral = reference + "-1";
        database.sql(
                        "insert into triage_referral (reference, case_reference, agency, agency_code, agency_name, made_by, "
                                + "made_at, case_opened_at, request, acknowledged_by, version)"
                                + " values (:referral, :reference, 'POLICE', 'kent', 'Kent Police', 'ada', now(6), now(6), :seal, "
                                + ":seal, 0)")
                .param("referral", referral)
                .param("reference", reference)
                .param("seal", vault.seal(WORDS, referral))
                .update();
        database.sql(
                        "insert into triage_referral_line (referral, case_reference, kind, said_at, said_by, words, same) values "
                                + "(:referral, :reference, 'QUESTION', now(6), 'Kent Police', :seal, unhex(sha2(:referral, 256)))")
                .param("referral", referral)
                .param("reference", reference)
                .param("seal", vault.seal(ChildWords.of("which flat is it"), referral))
                .update();
        database.sql("insert into triage_sample (case_reference, closed_at, supervisor, drawn_at, note) "
                        + "values (?, now(6), 'ada', now(6), ?)")
                .params(reference, vault.seal(ChildWords.of("ask for the age"), reference))
                .update();
        var disclosure = "D-" + UUID.randomUUID().toString().substring(0, 13);
        database.sql(
                        "insert into disclosure (reference, author, started_at, saved_at, signed_at, report, words, version)"
                                + " values (:disclosure, 'ada', now(6), now(6), now(6), :reference, :seal, 0)")
                .param("disclosure", disclosure)
                .param("reference", reference)
                .param("seal", vault.seal(record(), disclosure))
                .update();
        OFFICER.run(() -> work.close(
                reference,
                Closing.as(Outcome.ADVICE_GIVEN),
                reports.look(reference).messages().size()));
        whatFollowsHasFollowed(reference);
        database.sql("update report set finished_at = date_sub(now(6), interval ? month) where reference = ?")
                .params(List.of(monthsAgo, reference))
                .update();
        return filed;
    }

    /** Erasing leaves a report that somebody still counts, or tells others of, to the next night. */
    private void whatFollowsHasFollowed(String reference) {
        eventually(() -> assertThat(count(
                        "select count(*) from EVENT_PUBLICATION where serialized_event like concat('%', ?, '%') "
                                + "and completion_date is null",
                        reference))
                .isZero());
        Counting.of(reference, database, counting);
    }

    private static String record() {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(new DisclosureText(
                        LocalDate.EPOCH,
                        LocalTime.NOON,
                        "Library",
                        ChildWords.of("Ash"),
                        ChildWords.of("they said it at lunch"),
                        ChildWords.of("looked pale"),
                        DangerAnswer.UNSAID,
                        DangerAnswer.UNSAID,
                        DangerAnswer.UNSAID));
    }

    void writes(Filed filed, String text) {
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of(text)));
    }

    long count(String sql, String reference) {
        return database.sql(sql).param(reference).query(Long.class).single();
    }

    List<Retention.ErasedReport> log(String reference) {
        return erasures.findByReferenceOrderById(reference).stream()
                .map(Erasure::line)
                .toList();
    }
}
