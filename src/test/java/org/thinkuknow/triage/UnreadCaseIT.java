package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.report.ChildAnswered;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Whatever fails while a report or message is looked through, there is a case of level one, and people are told. */
class UnreadCaseIT extends TriageDesk {

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Languages LANGUAGES = new Languages();

    @Autowired
    private MergedCases merged;

    @Autowired
    private ResponseTimes responseTimes;

    @Autowired
    private LevelOneRises rises;

    @Autowired
    private CaseJoining joining;

    @Autowired
    private HeardMessages heard;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private StepRetries retries;

    @Autowired
    private UnreadCases unread;

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @Test
    void aReportWhoseSealIsBrokenIsACaseOfLevelOneAndPeopleAreTold() {
        var reference = transaction.execute(status -> {
            var told = told();
            database.sql("update report set words = concat(words, x'00') where reference = ?")
                    .param(told)
                    .update();
            return told;
        });
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
        database.sql("update report set words = substring(words, 1, length(words) - 1) where reference = ?")
                .param(reference)
                .update();
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
        assertThat(facts(reference).notLookedThrough()).isTrue();
        assertThat(facts(reference).judged().reasons())
                .first()
                .asString()
                .startsWith("This report could not be looked through");
        assertThat(escalations.of(reference)).extracting(Escalation::what).contains(Escalation.UNCLAIMED);
        assertThat(inLane(Level.ONE)).contains(reference);
    }

    @Test
    void whatCannotBeOpenedKeepsNoOfficerFromTheRest() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("it goes on")));
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("and on")));
        var first = database.sql("select min(id) from report_message where report = ?")
                .param(reference)
                .query(Long.class)
                .single();
        database.sql("update report set words = concat(words, x'00') where reference = ?")
                .param(reference)
                .update();
        database.sql("update report_message set words = concat(words, x'00') where id = ?")
                .param(first)
                .update();
        var report = OFFICER.get(() -> desk.open(reference)).report();
        assertThat(report.words())
                .hasEntrySatisfying(Field.WHAT, words -> assertThat(words).contains("cannot be opened"));
        assertThat(report.dangers().meeting()).isEqualTo(DangerAnswer.UNSURE);
        assertThat(report.messages())
                .extracting(FiledReport.SentMessage::text)
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("cannot be opened"),
                        whole -> assertThat(whole).isEqualTo(ChildWords.of("and on")));
        database.sql("update report set words = substring(words, 1, length(words) - 1) where reference = ?")
                .param(reference)
                .update();
        database.sql("update report_message set words = substring(words, 1, length(words) - 1) where id = ?")
                .param(first)
                .update();
    }

    @Test
    void aSignThatThrowsCostsNoChildTheCase() {
        for (var failure : new Throwable[] {new IllegalStateException("a sign"), new StackOverflowError()}) {
            var reference = withoutCase();
            opening(failing(failure), merged).open(new ReportReceived(reference, null));
            assertThat(facts(reference).level()).isEqualTo(Level.ONE);
            assertThat(facts(reference).notLookedThrough()).isTrue();
            eventually(() -> assertThat(alarms.now()).containsKey(reference));
        }
    }

    @Test
    void aReportThatIsLookedThroughIsNoSuchCase() {
        var reference = reported(DangerAnswer.UNSAID).reference();
        assertThat(facts(reference).level()).isEqualTo(Level.THREE);
        assertThat(facts(reference).notLookedThrough()).isFalse();
    }

    @Test
    void itStaysSoMarkedUntilAnOfficerHasJudged() {
        var reference = withoutCase();
        unread.open(reference);
        opening(new Suggestions(CUES, LANGUAGES), merged).open(new ReportReceived(reference, null));
        assertThat(facts(reference).notLookedThrough())
                .as("looking again takes nothing back")
                .isTrue();
        OFFICER.run(() -> work.claim(reference));
        assertThat(facts(reference).notLookedThrough()).isTrue();
        OFFICER.run(() -> work.assess(reference, Level.ONE, ""));
        assertThat(facts(reference).notLookedThrough()).isFalse();
    }

    @Test
    void aLaterMessageThatCannotBeHeardOpensTheClosedCaseAndRaisesIt() {
        var closed = assessed(Level.THREE);
        OFFICER.run(() -> {
            work.writeToChild(closed, "Thank you for telling us.");
            work.close(closed, Closing.as(Outcome.SEEN_AND_SAFE), 1);
        });
        opening(failing(new IllegalStateException("a sign")), merged).hear(new ChildAnswered(closed, false));
        assertThat(database.sql(
                                "select count(*) from EVENT_PUBLICATION where event_type like '%MoreTold' and serialized_event like ?")
                        .param("%" + closed + "%")
                        .query(Integer.class)
                        .single())
                .as("the agencies come next")
                .isOne();
        var facts = facts(closed);
        assertThat(facts.standing().state()).isNotEqualTo(CaseState.CLOSED);
        assertThat(facts.standing().unseen()).isTrue();
        assertThat(facts.level()).isEqualTo(Level.ONE);
        assertThat(facts.notLookedThrough()).isTrue();
        eventually(() -> assertThat(alarms.now()).containsKey(closed));
    }

    @Test
    void aMessageWhoseSealIsBrokenRaisesTheCase() {
        var filed = reported(DangerAnswer.UNSAID);
        var reference = filed.reference();
        transaction.executeWithoutResult(status -> {
            reports.answer(filed.receipt(), new ReplyText(ChildWords.of("it goes on")));
            database.sql("update report_message set words = concat(words, x'00') where report = ?")
                    .param(reference)
                    .update();
        });
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
        assertThat(facts(reference).standing().unseen()).isTrue();
        assertThat(facts(reference).notLookedThrough()).isTrue();
        database.sql("update report_message set words = substring(words, 1, length(words) - 1) where report = ?")
                .param(reference)
                .update();
    }

    @Test
    void aMessageThatComesBeforeItsCaseOpensIt() {
        var reference = withoutCase();
        opening(new Suggestions(CUES, LANGUAGES), merged).hear(new ChildAnswered(reference, false));
        assertThat(facts(reference).level())
                .as("it was looked through as usual")
                .isEqualTo(Level.THREE);
        assertThat(facts(reference).standing().unseen()).isTrue();
    }

    @Test
    void ifTheLeadingCaseCannotBeRaisedAsUsualItWakesAllTheSame() {
        var lead = assessed(Level.THREE);
        var part = reported(DangerAnswer.UNSAID).reference();
        OFFICER.run(() -> joining.merge(lead, part));
        var broken = new MergedCases(cases, reports, responseTimes, rises, audit, events, clock) {
            @Override
            boolean wakeLead(Case part) {
                throw new IllegalStateException("a bug");
            }
        };
        opening(new Suggestions(CUES, LANGUAGES), broken).hear(new ChildAnswered(part, false));
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        assertThat(facts(lead).merge().heardFrom()).isEqualTo(part);
        assertThat(facts(lead).judged().reasons())
                .first()
                .asString()
                .contains(part)
                .contains("could not be looked through");
        assertThat(facts(part).standing().unseen()).isTrue();
    }

    /** The same reactions as the application's own, at once and on this thread. */
    private CaseOpening opening(Suggestions suggestions, MergedCases merging) {
        return new CaseOpening(
                cases,
                reports,
                suggestions,
                merging,
                rises,
                watch,
                heard,
                escalations,
                retries,
                unread,
                audit,
                events,
                clock);
    }

    private static Suggestions failing(Throwable failure) {
        return new Suggestions(CUES, LANGUAGES) {
            @Override
            public Suggestion of(FiledReport report) {
                return fail();
            }

            @Override
            public Suggestion ofMessages(FiledReport report, int searched) {
                return fail();
            }

            private Suggestion fail() {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }

    private String told() {
        return reports.receiveWithin(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody is nice to me")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
    }

    /** A report of which nothing was made: as if the news of it had been lost. */
    private String withoutCase() {
        var reference = reported(DangerAnswer.UNSAID).reference();
        eventually(() -> assertThat(database.sql(
                                "select count(*) from EVENT_PUBLICATION where serialized_event like ? and completion_date is null")
                        .param("%" + reference + "%")
                        .query(Integer.class)
                        .single())
                .isZero());
        database.sql("delete from triage_case where reference = ?")
                .param(reference)
                .update();
        return reference;
    }
}
