package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.ChildAnswered;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Whatever fails while a message is looked through, its case is of level one and its agencies are told. */
class UnheardMessageIT extends UnreadCaseDesk {

    @Autowired
    private ResponseTimes responseTimes;

    @Autowired
    private CaseJoining joining;

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
        opening(new Suggestions(CUES, LANGUAGES, Reader.none(CUES)), merged).hear(new ChildAnswered(reference, false));
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
        opening(new Suggestions(CUES, LANGUAGES, Reader.none(CUES)), broken).hear(new ChildAnswered(part, false));
        assertThat(facts(lead).level()).isEqualTo(Level.ONE);
        assertThat(facts(lead).merge().heardFrom()).isEqualTo(part);
        assertThat(facts(lead).judged().reasons())
                .first()
                .asString()
                .contains(part)
                .contains("could not be looked through");
        assertThat(facts(part).standing().unseen()).isTrue();
    }
}
