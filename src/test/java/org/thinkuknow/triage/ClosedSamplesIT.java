package org.thinkuknow.triage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.ClosedSamples.Sample;
import org.thinkuknow.triage.ClosedSamples.Share;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.SampleNotes.SampleNote;
import org.thinkuknow.triage.SampleSheet.Question;
import org.thinkuknow.triage.SampleSheet.Said;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.triage.SampleSheet.Question.LEVEL;
import static org.thinkuknow.triage.SampleSheet.Question.WORDS;

/** A supervisor looks at closed cases of others, and whoever closed one reads her note and may answer once. */
class ClosedSamplesIT extends TriageDesk {

    private static final Closing ADVICE =
            Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("left no way to write"));
    private static final String NOTE = ChildWords.of("ask for the age next time");
    private static final String ANSWER = ChildWords.of("thank you, I will");

    private static final Acting OTHER_SUPERVISOR = new Acting("another-supervisor", "SUPERVISOR");

    @Autowired
    private ClosedSamples samples;

    @Autowired
    private SampleNotes notes;

    @BeforeEach
    void nothingWasClosedBefore() {
        database.sql("delete from triage_sample").update();
        database.sql("delete from triage_sample_week").update();
        database.sql("update triage_case set closed_at = closed_at - interval 200 day where state = 'CLOSED'")
                .update();
    }

    @Test
    void aFewAreDrawnOnceAWeekAndNoEndOfACaseTwice() {
        for (var each = 0; each < 7; each++) {
            advised(OFFICER);
        }
        var mine = references(SUPERVISOR);
        assertThat(mine).hasSize(5).doesNotHaveDuplicates();
        advised(OFFICER);
        assertThat(references(SUPERVISOR)).as("the same week").containsExactlyElementsOf(mine);
        assertThat(references(OTHER_SUPERVISOR)).hasSize(3).doesNotContainAnyElementsOf(mine);
        assertThat(audit.of(SUPERVISOR.username()))
                .filteredOn(line -> line.act().equals("drew samples"))
                .isNotEmpty();
    }

    @Test
    void levelOneThatWentToNoAgencyIsAlwaysAmongThem() {
        var lowered = loweredFromOne();
        for (var each = 0; each < 9; each++) {
            advised(OFFICER);
        }
        database.sql(
                        "update triage_case set suggested_level = 'THREE', closed_at = closed_at - interval 40 day where reference = ?")
                .param(lowered)
                .update();
        assertThat(references(SUPERVISOR)).hasSize(5).contains(lowered);
    }

    @Test
    void nobodyLooksAtACaseInWhichTheyHadAHand() {
        var hers = advised(SUPERVISOR);
        var touched = assessed(Level.THREE);
        SUPERVISOR.run(() -> work.writeToChild(touched, "Thank you for telling us."));
        OFFICER.run(() -> work.close(touched, Closing.as(Outcome.ADVICE_GIVEN), 1));
        var other = advised(OFFICER);
        assertThat(references(SUPERVISOR)).containsExactly(other);
        assertThat(references(OTHER_SUPERVISOR)).containsExactlyInAnyOrder(hers, touched);
        var given = OTHER_SUPERVISOR.get(samples::mine).getFirst();
        SUPERVISOR.run(() -> refused(() -> samples.look(given.id(), sheet(NOTE)), "not among those"));
        database.sql("update triage_sample set supervisor = ? where id = ?")
                .params(SUPERVISOR.username(), given.id())
                .update();
        SUPERVISOR.run(() -> refused(() -> samples.look(given.id(), sheet(NOTE)), "had a hand"));
    }

    @Test
    void theNoteIsReadByWhoeverClosedItAndAnsweredOnce() {
        var reference = advised(OFFICER);
        var sample = SUPERVISOR.get(samples::mine).getFirst();
        SUPERVISOR.run(() -> samples.look(sample.id(), sheet(NOTE)));
        SUPERVISOR.run(() -> refused(() -> samples.look(sample.id(), sheet("")), "said already"));
        assertThat(SECOND_OFFICER.get(notes::mine)).isEmpty();
        assertThat(OFFICER.get(notes::mine)).extracting(SampleNote::text).containsExactly(NOTE);
        SECOND_OFFICER.run(() -> refused(() -> notes.read(sample.id(), ANSWER), "does not wait"));
        OFFICER.run(() -> notes.read(sample.id(), ANSWER));
        OFFICER.run(() -> refused(() -> notes.read(sample.id(), "and more"), "does not wait"));
        assertThat(OFFICER.get(notes::mine)).isEmpty();
        assertThat(SUPERVISOR.get(samples::mine)).extracting(Sample::answer).containsExactly(ANSWER);
        assertThat(acts(reference)).contains("looked at a sample", "answered note of a sample");
        assertThat(new StoredBytes(database).columnsThatHold(NOTE)).as("sealed").isEmpty();
        assertThat(SUPERVISOR.get(samples::weeks)).singleElement().satisfies(week -> {
            assertThat(week.looked()).isEqualTo(1);
            assertThat(week.shares()).containsEntry(LEVEL, new Share(1, 1)).containsEntry(WORDS, new Share(0, 0));
        });
    }

    @Test
    void officersDrawNothingAndEachQuestionIsAnswered() {
        assertThatThrownBy(() -> OFFICER.get(samples::mine)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.get(samples::weeks)).isInstanceOf(AccessDeniedException.class);
        refused(() -> new SampleSheet(Map.of(LEVEL, Said.YES), ""), "answer each question");
        refused(() -> sheet("x".repeat(SampleSheet.LONGEST + 1)), "at most 2,000");
    }

    private static SampleSheet sheet(String note) {
        var said = new EnumMap<Question, Said>(Question.class);
        for (var question : Question.values()) {
            said.put(question, question == WORDS ? Said.NOT_HERE : Said.YES);
        }
        return new SampleSheet(said, note);
    }

    private List<String> references(Acting supervisor) {
        return supervisor.get(samples::mine).stream()
                .map(sample -> sample.queued().facts().reference())
                .toList();
    }

    private String advised(Acting who) {
        var reference = reported(DangerAnswer.NO).reference();
        who.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.THREE, "less than it seemed");
            work.close(reference, ADVICE, 0);
        });
        return reference;
    }

    private String loweredFromOne() {
        var reference = assessed(Level.ONE);
        OFFICER.run(() -> work.assess(reference, Level.THREE, "less than it seemed"));
        SECOND_OFFICER.run(() -> work.agreeToLower(reference));
        OFFICER.run(() -> work.close(reference, ADVICE, 0));
        return reference;
    }
}
