package org.thinkuknow.triage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.AtOnce.Ended;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.CaseTask.Kind;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Steps come to a case with its level and theme, are settled once, keep a case open, and are listed for whoever has it. */
class CaseTasksIT extends TriageDesk {

    @Autowired
    private CaseTasks tasks;

    @Autowired
    private CaseThemes themes;

    @Autowired
    private Themes allThemes;

    @Autowired
    private CaseTaskRows rows;

    @Test
    void theStepsOfALevelComeOnceAndNoneIsTakenAway() {
        var reference = claimed(DangerAnswer.UNSURE);
        assertThat(steps(reference)).isEmpty();
        OFFICER.run(() -> themes.confirm(reference, Level.TWO, "", "taken"));
        var atTwo = steps(reference);
        assertThat(atTwo).contains("safe-contact", "protection-order").doesNotContain("police-now");

        OFFICER.run(() -> tasks.done(reference, idOf(reference, "safe-contact")));
        OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "taken"));
        assertThat(steps(reference)).containsAll(atTwo).contains("police-now").doesNotHaveDuplicates();
        OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "violence"));
        assertThat(steps(reference))
                .as("both themes have one of them")
                .contains("police-now", "welfare-check")
                .doesNotHaveDuplicates();
        assertThat(of(reference, "safe-contact").isOpen()).isFalse();
        assertThat(acts(reference)).contains("did what was to be done");
    }

    @Test
    void eachThemeOfTheListBringsSteps() {
        var reference = claimed(DangerAnswer.YES);
        for (var theme : allThemes.all()) {
            var before = steps(reference).size();
            OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", theme.id()));
            assertThat(steps(reference)).as(theme.id()).hasSizeGreaterThan(before);
        }
    }

    @RepeatedTest(6)
    void ofTwoWhoSettleTheSameAtOnceTheFirstWinsAndTheSecondIsTold() {
        var reference = claimed(DangerAnswer.UNSURE);
        OFFICER.run(() -> themes.confirm(reference, Level.TWO, "", "taken"));
        var id = idOf(reference, "not-the-family");
        var ended = AtOnce.run(
                step(OFFICER, () -> tasks.done(reference, id)),
                step(SUPERVISOR, () -> tasks.notNeeded(reference, id, "known already")));
        assertThat(ended).filteredOn(Ended::succeeded).hasSize(1);
        var officerWon = ended.getFirst().succeeded();
        assertThat(ended)
                .flatExtracting(each -> each.failure().stream().toList())
                .singleElement()
                .isInstanceOfSatisfying(
                        TriageRefused.class,
                        told -> assertThat(told)
                                .hasMessage(
                                        officerWon
                                                ? "Demo officer has marked this as done already."
                                                : "Demo supervisor has marked this as not needed already."));
        var settled = of(reference, "not-the-family").settled();
        assertThat(settled).isNotNull();
        assertThat(settled.by()).isEqualTo(officerWon ? "demo-officer" : "demo-supervisor");
    }

    @Test
    void aCaseIsNotClosedOverAStepThatItNeeds() {
        var reference = claimed(DangerAnswer.UNSURE);
        OFFICER.run(() -> themes.confirm(reference, Level.THREE, "less than it seemed", "bullying"));
        var closing = Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("they sit with the police now"));
        refused(() -> OFFICER.run(() -> work.close(reference, closing, 0)), "steps are open that this case needs");
        for (var step : List.of("how-bad", "keep-and-block", "tell-school")) {
            refused(() -> OFFICER.run(() -> work.close(reference, closing, 0)), "open that this case needs");
            OFFICER.run(() -> tasks.notNeeded(reference, idOf(reference, step), ""));
        }
        assertThat(OFFICER.get(() -> work.close(reference, closing, 0)))
                .as("what is not needed keeps nothing open")
                .isTrue();
        refused(() -> OFFICER.run(() -> tasks.add(reference, "ring them", tomorrow())), "This case is closed.");
    }

    @Test
    void whatALevelOneCaseNeedsIsLeftOutForAReasonAlone() {
        var reference = claimed(DangerAnswer.YES);
        OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "suicide"));
        var id = idOf(reference, "send-help-now");
        refused(() -> OFFICER.run(() -> tasks.notNeeded(reference, id, "  ")), "Please write why");
        OFFICER.run(() -> tasks.notNeeded(reference, idOf(reference, "what-was-taken"), ""));
        var why = ChildWords.of("a crew is with her");
        OFFICER.run(() -> tasks.notNeeded(reference, id, why));
        assertThat(of(reference, "send-help-now").settled())
                .isEqualTo(new CaseTask.Settled(
                        of(reference, "send-help-now").settled().at(), "demo-officer", why));
        assertThat(new StoredBytes(database).columnsThatHold(why)).isEmpty();
        assertThat(audit.of(reference)).noneMatch(line -> line.detail().contains(why));
    }

    @Test
    void whoeverDoesNotHaveTheCaseSettlesAndAddsNothing() {
        var reference = claimed(DangerAnswer.UNSURE);
        OFFICER.run(() -> themes.confirm(reference, Level.TWO, "", "taken"));
        var id = idOf(reference, "not-the-family");
        refused(() -> SECOND_OFFICER.run(() -> tasks.done(reference, id)), "Take the case first.");
        refused(() -> SECOND_OFFICER.run(() -> tasks.add(reference, "ring", tomorrow())), "Take the case first.");
        assertThat(SECOND_OFFICER.get(() -> tasks.mayChange(reference))).isFalse();
        assertThat(OFFICER.get(() -> tasks.mayChange(reference))).isTrue();
        assertThat(SUPERVISOR.get(() -> tasks.mayChange(reference))).isTrue();
    }

    @Test
    void anOfficersOwnTasksAreListedUntilTheyAreDoneWhereverTheyCameFrom() {
        var reference = claimed(DangerAnswer.UNSURE);
        var words = ChildWords.of("ring the aunt before school");
        OFFICER.run(() -> {
            themes.confirm(reference, Level.THREE, "less than it seemed", "bullying");
            tasks.add(reference, words, tomorrow());
            tasks.lookAgain(reference, tomorrow().plusDays(20));
        });
        assertThat(mine(reference, Duration.ofDays(7)))
                .extracting(CaseTask::kind)
                .contains(Kind.TASK, Kind.STEP)
                .doesNotContain(Kind.REVIEW);
        assertThat(mine(reference, Duration.ofDays(30)))
                .isSortedAccordingTo((one, other) -> one.dueAt().compareTo(other.dueAt()))
                .extracting(CaseTask::kind)
                .contains(Kind.REVIEW);
        assertThat(new StoredBytes(database).columnsThatHold(words)).isEmpty();
        var task = mine(reference, Duration.ofDays(7)).stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
        OFFICER.run(() -> tasks.done(reference, task.id()));
        assertThat(mine(reference, Duration.ofDays(7))).doesNotContain(task);
        assertThat(SECOND_OFFICER.get(() -> tasks.mine(Duration.ofDays(7))))
                .noneMatch(each -> each.task().reference().equals(reference));
    }

    @Test
    void aTaskNeedsWordsAndATimeToCome() {
        var reference = claimed(DangerAnswer.UNSURE);
        OFFICER.run(() -> {
            refused(() -> tasks.add(reference, " ", tomorrow()), "what is to be done");
            refused(() -> tasks.add(reference, "ring", null), "the day and the time");
            refused(() -> tasks.add(reference, "ring", tomorrow().minusDays(2)), "still to come");
            refused(() -> tasks.lookAgain(reference, tomorrow().plusYears(2)), "within a year");
            refused(() -> tasks.add(reference, "r".repeat(501), tomorrow()), "at most 500");
        });
        assertThat(OFFICER.get(() -> tasks.of(reference))).isEmpty();
    }

    @Test
    void whatALowerLevelDoesNotNeedKeepsNoClockAndNoCaseOpen() {
        var reference = claimed(DangerAnswer.YES);
        OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "threats"));
        var due = rows.next(reference, Level.ONE).orElseThrow().until();
        assertThat(due).isEqualTo(of(reference, "can-they-do-it").dueAt());
        assertThat(rows.next(reference, Level.TWO).orElseThrow().until()).isAfter(due);
        assertThat(rows.next(reference, Level.NONE)).isEmpty();
        assertThat(rows.keepOpen(reference, Level.NONE)).isEmpty();
        assertThat(rows.keepOpen(reference, Level.TWO))
                .extracting(CaseTask::step)
                .contains("police-threat")
                .doesNotContain("can-they-do-it");
    }

    private String claimed(DangerAnswer meeting) {
        var reference = reported(meeting).reference();
        OFFICER.run(() -> work.claim(reference));
        return reference;
    }

    private List<CaseTask> mine(String reference, Duration ahead) {
        return OFFICER.get(() -> tasks.mine(ahead)).stream()
                .map(CaseTasks.InCase::task)
                .filter(task -> task.reference().equals(reference))
                .toList();
    }

    private List<String> steps(String reference) {
        return OFFICER.get(() -> tasks.of(reference)).stream()
                .map(CaseTask::step)
                .toList();
    }

    private CaseTask of(String reference, String step) {
        return OFFICER.get(() -> tasks.of(reference)).stream()
                .filter(task -> step.equals(task.step()))
                .findFirst()
                .orElseThrow();
    }

    private long idOf(String reference, String step) {
        return of(reference, step).id();
    }

    private static LocalDateTime tomorrow() {
        return UkTime.shown(Instant.now()).plusDays(1);
    }
}
