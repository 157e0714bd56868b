package org.thinkuknow.outreach;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.vault.Secrets;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What comes after visits: the call to the school, how the educator is, the papers, and the one figure. */
class VisitsAfterIT extends TellingDesk {

    private static final Acting STRANGER = new Acting("other-educator", "EDUCATOR");

    @Autowired
    private VisitsAfter after;

    @Autowired
    private VisitFigures figures;

    @Autowired
    private VisitPapers papers;

    @Autowired
    private EducatorPapers educators;

    @AfterEach
    void forgetTheSchoolsOfOtherYears() {
        database.sql("delete from visit_disclosure where visit like 'F-%'").update();
        database.sql("delete from visit where reference like 'F-%'").update();
    }

    @Test
    void twoWeeksAfterAVisitACallToTheSchoolIsDueUntilItIsMade() {
        var visit = held();
        assertThat(open(visit).facts().callBackFrom())
                .isEqualTo(open(visit).facts().startsAt().plus(Duration.ofDays(14)));
        assertThat(all(EDUCATOR, lists::toCallBack)).contains(visit);
        assertThat(all(SUPERVISOR, lists::toCallBack)).contains(visit);
        assertThat(all(STRANGER, lists::toCallBack)).isEmpty();
        EDUCATOR.run(
                () -> after.followUp(seen(visit), List.of("/learn/7-11/b", "/learn/7-11/a"), "What is a bot?", false));
        assertThat(all(EDUCATOR, lists::toCallBack)).doesNotContain(visit);
        var opened = open(visit);
        assertThat(opened.after().teachNext()).containsExactly("/learn/7-11/a", "/learn/7-11/b");
        assertThat(opened.asked()).isEqualTo("What is a bot?");
        assertThat(audit.of(visit)).extracting(Recorded::act).contains("followed up");
    }

    @Test
    void aVisitIsNotFollowedUpBeforeTheSchoolHasAcknowledgedWhatAChildTold() {
        var visit = held();
        var kept = signed(visit);
        assertThatThrownBy(() -> EDUCATOR.run(() -> after.followUp(seen(visit), List.of(), "", false)))
                .isInstanceOf(VisitRefused.class)
                .hasMessageContaining("(1 left)");
        var code = EDUCATOR.get(() -> school.makeCode(visit, kept.reference(), false))
                .orElseThrow();
        EDUCATOR.run(() -> school.acknowledge(visit, kept.reference(), "Ms Example", AcknowledgedAs.LEAD, code));
        EDUCATOR.run(() -> after.followUp(seen(visit), List.of(), "", false));
        assertThat(open(visit).facts().state()).isEqualTo(VisitState.FOLLOWED_UP);
    }

    /** A question on a slip of paper can be a child's own, and nobody else reads what is written down of it. */
    @Test
    void aQuestionThatReadsAsDangerIsNotPutAwayUntilAnEducatorHasLooked() {
        var visit = held();
        var asked = ChildWords.of("he wants to meet me tomorrow, what do I do");
        assertThatThrownBy(() -> EDUCATOR.run(() -> after.followUp(seen(visit), List.of(), asked, false)))
                .isInstanceOf(VisitRefused.class)
                .hasMessageContaining("a child may be in danger")
                .hasMessageNotContaining(asked);
        assertThat(open(visit).facts().state()).isEqualTo(VisitState.HELD);
        EDUCATOR.run(() -> after.followUp(seen(visit), List.of(), asked, true));
        assertThat(open(visit).asked()).isEqualTo(asked);
    }

    @Test
    void whoWouldLikeACallIsNamedToSupervisorsAlone() {
        var visit = held();
        EDUCATOR.run(() -> after.say(visit, EducatorWelfare.WELL));
        EDUCATOR.run(() -> after.say(visit, EducatorWelfare.TALK));
        assertThat(EDUCATOR.get(() -> after.said(visit))).contains(EducatorWelfare.TALK);
        assertThat(SUPERVISOR.get(after::wantACall)).contains("Demo educator");
        assertThatThrownBy(() -> EDUCATOR.run(after::wantACall)).isInstanceOf(AccessDeniedException.class);
        EDUCATOR.run(() -> after.say(visit, EducatorWelfare.WELL));
        assertThatThrownBy(() -> EDUCATOR.run(() -> after.say(planned(), EducatorWelfare.WELL)))
                .hasMessage("This visit has not been held.");
        assertThatThrownBy(() -> STRANGER.run(() -> after.say(visit, EducatorWelfare.WELL)))
                .hasMessageContaining("among yours");
    }

    @Test
    void aFollowUpVisitKnowsWhichItFollows() {
        var first = held();
        var next = EDUCATOR.get(() -> visits.planAfter(UUID.randomUUID(), wanted("NEXT"), first));
        assertThat(open(next).after().follows()).isEqualTo(first);
        assertThatThrownBy(() -> STRANGER.run(() -> visits.planAfter(
                        UUID.randomUUID(), SomeVisit.on(UkTime.today(clock).plusDays(1), "1000", Set.of()), first)))
                .hasMessageContaining("among yours");
    }

    @Test
    void theLetterAssuresTheSchoolAndTheSheetHasWhoToRing() {
        EDUCATOR.run(() ->
                educators.save(new EducatorPaper("Identity card", "enhanced, 3 March 2025", "May 2026", "Mutual")));
        var visit = agreed();
        var letter = PdfText.of(EDUCATOR.get(() -> papers.letter(visit)));
        assertThat(letter)
                .contains(
                        "Example Primary School",
                        "Demo educator 2",
                        "Identity card",
                        "enhanced, 3 March 2025",
                        "not given yet")
                .contains("designated safeguarding lead")
                .doesNotContain("01632");
        var sheet = SUPERVISOR.get(() -> papers.sheet(visit));
        assertThat(PdfText.of(sheet))
                .contains("Ms Example, 01632", "960001", "General Hospital", "Train at 8:10", "999");
        assertThat(PdfText.pages(sheet)).as("to be carried").isOne();
        assertThatThrownBy(() -> STRANGER.run(() -> papers.letter(visit))).isInstanceOf(VisitRefused.class);
        assertThat(audit.of(visit)).extracting(Recorded::act).contains("printed");
    }

    /** In a year of its own, so that no other test's visits are counted. */
    @Test
    void fourHundredSchoolsOfWhichAQuarterHeardAChildAreSaidAsAnInterval() {
        var from = LocalDate.of(1999, 9, 1);
        var until = from.plusYears(1);
        assertThat(figure(from, until)).isEmpty();
        schools(from, 0, 9, 9);
        assertThat(figure(from, until)).as("fewer than ten").isEmpty();
        schools(from, 9, 10, 4);
        assertThat(figure(from, until)).hasValueSatisfying(few -> {
            assertThat(few.share().part().text()).isEqualTo("10");
            assertThat(few.share().whole().text()).isEqualTo("10");
            assertThat(few.share().interval())
                    .as("it would tell the exact number")
                    .isEmpty();
        });
        var year = LocalDate.of(1997, 9, 1);
        schools(year, 100, 500, 200);
        schools(year, 100, 110, 0);
        assertThat(figure(year, year.plusYears(1))).hasValueSatisfying(figure -> {
            assertThat(figure.share().whole()).isEqualTo(new Shown.Number(400));
            assertThat(figure.share().part()).isEqualTo(new Shown.Number(100));
            assertThat(figure.share().interval().orElseThrow().words()).isEqualTo("between 21 and 29 in 100");
        });
        var third = LocalDate.of(1995, 9, 1);
        schools(third, 0, 20, 3);
        assertThat(figure(third, third.plusYears(1))).hasValueSatisfying(figure -> {
            assertThat(figure.share().part()).as("one to four are not said").isEqualTo(Shown.Sign.CONFIDENTIAL);
            assertThat(figure.share().interval()).isEmpty();
        });
        assertThatThrownBy(() -> EDUCATOR.run(figures::latest)).isInstanceOf(AccessDeniedException.class);
    }

    private Optional<VisitFigures.Year> figure(LocalDate from, LocalDate until) {
        return SUPERVISOR.get(() -> figures.between(from, until));
    }

    /** Schools by their numbers, each visited once; at those below a number a child told, twice. */
    private void schools(LocalDate year, int first, int end, int toldBelow) {
        for (var number = first; number < end; number++) {
            var reference = "F-" + UUID.randomUUID().toString().substring(0, 13);
            var at = UtcColumns.of(UkTime.instant(year.plusDays(number % 300).atTime(10, 0)));
            database.sql("""
                    insert into visit (reference, leader, school_number, school_name, school_town, nation, starts_at,
                    minutes, audience, pupils, talk, live, state, planned_at, changed_at, checked,
                    teach_next, feedback_key, words, version) values
                    (?, 'ada', ?, 'S', 'T', 'england', ?, 60, 'Y', 1, '/learn/7-11/a', false, 'FOLLOWED_UP', ?, ?, '', '', ?, ?, 0)""")
                    .params(reference, "F" + number, at, at, at, Secrets.next(), sealedFor(reference))
                    .update();
            for (var told = 0; told < (number < toldBelow ? 2 : 0); told++) {
                database.sql("""
                        insert into visit_disclosure (disclosure, visit, report, author, signed_at, acknowledged_at) \
                        values (?, ?, 'R', 'ada', ?, ?)""").params(newRecord(), reference, at, at).update();
            }
        }
    }

    @Autowired
    private VisitTexts texts;

    private byte[] sealedFor(String reference) {
        return texts.seal(new VisitText("", Arrangements.NONE, ""), reference);
    }
}
