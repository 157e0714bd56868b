package org.thinkuknow.disclosure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Membership;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A signed record that nobody at a school acknowledges goes to the officers by itself, and a teacher has a way of their own. */
class NeverLostIT extends TwoSchools {

    private static final String AWAY = "Demo safeguarding lead";
    private static final String WHY = ChildWords.of("nobody answers and the bus goes at three");

    private final LocalDate today = UkTime.date(Instant.now());

    @Autowired
    private UnheardRecords unheard;

    @Autowired
    private Reminders reminders;

    @Autowired
    private WayOutside outside;

    @Autowired
    private LookBack look;

    @Autowired
    private LeadSettings settings;

    @AfterEach
    void everybodyIsBack() {
        LEAD.run(() -> settings.away(LEAD.username(), null, null));
        ADMIN.run(() -> schools.assign(Membership.of(SECOND_LEAD.username(), "demo-school", "Demo School", "")));
    }

    @Test
    void whatSpeaksOfDangerGoesAfterFourHoursAndTheRestAfterADay() {
        var grave = signed(text()).reference();
        var calm = signed(calm()).reference();
        handedOverAgo(grave, "3:59:00");
        handedOverAgo(calm, "23:59:00");
        unheard.send();
        assertThat(isSent(grave)).isFalse();
        assertThat(isSent(calm)).isFalse();
        handedOverAgo(grave, "4:00:01");
        handedOverAgo(calm, "24:00:01");
        assertThat(AtOnce.run(Collections.nCopies(3, (Callable<Boolean>) () -> {
                    unheard.send();
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        assertThat(isSent(grave)).isTrue();
        assertThat(isSent(calm)).isTrue();
        assertThat(audit.of(grave)).extracting(Recorded::act).containsOnlyOnce("sent unacknowledged");
        assertThat(onDesk(LEAD, Stage.WAITING))
                .as("the leads still have to act")
                .contains(grave, calm);
    }

    @Test
    void aThoroughRecordIsNotHurriedForItsLength() {
        var reference = signed(calm(ChildWords.of("we talked about the weather. ".repeat(120))))
                .reference();
        handedOverAgo(reference, "4:00:01");
        unheard.send();
        assertThat(isSent(reference)).isFalse();
    }

    @Test
    void whatIsAcknowledgedStaysWithTheSchool() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> desk.acknowledge(reference));
        handedOverAgo(reference, "200:00:00");
        unheard.send();
        assertThat(isSent(reference)).isFalse();
    }

    @Test
    void aSchoolWhereNobodyCanSignInAsALeadSendsToTheOfficersAtOnce() {
        isIn("school-of-none", "School Of None", TEACHER_ELSEWHERE);
        var reference = TEACHER_ELSEWHERE.get(disclosures::begin);
        var kept = TEACHER_ELSEWHERE.get(() -> disclosures.sign(reference, text()));
        assertThat(kept.report()).isNotNull();
        assertThat(TEACHER_ELSEWHERE.get(() -> disclosures.standing(reference)).handedAt())
                .as("a lead who comes later finds it")
                .isNotNull();
    }

    @Test
    void aTeacherSendsItOutsideWithAReasonAndTheLeadsHear() {
        var reference = signed(calm()).reference();
        refused(() -> TEACHER.run(() -> outside.send(reference, " ")));
        refused(() -> OTHER_TEACHER.run(() -> outside.send(reference, WHY)));
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> decisions.decide(reference, Decision.CLOSED, "nothing in it"));
        assertThat(AtOnce.run(Collections.nCopies(3, (Callable<Boolean>) () -> {
                    TEACHER.run(() -> outside.send(reference, WHY));
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        var report = reportOf(TEACHER.get(() -> disclosures.open(reference)));
        assertThat(reports.look(report).words().get(Field.AT_SCHOOL)).contains(WHY);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("sent past the lead");
        assertThat(onDesk(LEAD, Stage.WAITING)).contains(reference);
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .as("their own reason")
                .extracting(Moment::words)
                .contains(WHY);
    }

    @Test
    void whatWasLookedThroughIsWhatIsSigned() {
        var reference = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(reference, text()));
        var looked = TEACHER.get(() -> look.at(reference));
        assertThat(looked.grave()).isTrue();
        assertThat(looked.missing()).isEmpty();
        TEACHER.run(() -> disclosures.save(reference, calm()));
        assertThat(refusal(() -> TEACHER.run(() -> outside.signAndSend(looked.kept(), WHY))))
                .contains("another window");
        assertThat(TEACHER.get(() -> disclosures.open(reference)).isSigned()).isFalse();
        var again = TEACHER.get(() -> look.at(reference));
        assertThat(TEACHER.get(() -> outside.signAndSend(again.kept(), WHY)).report())
                .isNotNull();
    }

    @Test
    void theFirstWhoIsNotAwayIsToldAndTheNextAnHourLater() {
        ADMIN.run(() -> schools.assign(
                Membership.of(SECOND_LEAD.username(), "demo-school", "Demo School", "second-lead@school.example")));
        LEAD.run(() -> settings.away(LEAD.username(), today.minusDays(1), today.plusDays(3)));
        var reference = signed(calm()).reference();
        eventually(() -> assertThat(toldOf(reference)).hasSize(1).doesNotContain(AWAY));
        handedOverAgo(reference, "0:59:00");
        reminders.remind();
        assertThat(told(reference)).isEqualTo(1);
        handedOverAgo(reference, "1:00:01");
        reminders.remind();
        reminders.remind();
        eventually(() -> assertThat(toldOf(reference)).hasSize(2).doesNotContain(AWAY));
        assertThat(told(reference)).isEqualTo(2);
        handedOverAgo(reference, "1:00:01");
        reminders.remind();
        eventually(() -> assertThat(toldOf(reference)).hasSize(3).contains(AWAY));
        var grave = signed().reference();
        eventually(() ->
                assertThat(toldOf(grave)).as("danger is told to all at once").hasSize(3));
    }

    @Test
    void leadsAreInTheOrderThatOneOfThemSet() {
        LEAD.get(settings::leads).forEach(each -> LEAD.run(() -> settings.earlier(SECOND_LEAD.username())));
        assertThat(LEAD.get(settings::leads))
                .extracting(LeadSettings.Lead::username)
                .containsSubsequence(SECOND_LEAD.username(), LEAD.username());
        LEAD.run(() -> settings.earlier(LEAD.username()));
        assertThat(LEAD.get(settings::leads))
                .extracting(LeadSettings.Lead::username)
                .containsSubsequence(LEAD.username(), SECOND_LEAD.username());
        refused(() -> LEAD_ELSEWHERE.run(() -> settings.earlier(LEAD.username())));
        refused(() -> LEAD.run(() -> settings.away(LEAD.username(), today, today.minusDays(1))));
    }

    private List<String> toldOf(String reference) {
        return TEACHER.get(() -> disclosures.standing(reference)).chronology().stream()
                .filter(moment -> moment.what().startsWith("Told by e-mail"))
                .map(Moment::who)
                .toList();
    }

    private int told(String reference) {
        return database.sql("select told from disclosure_hand_over where disclosure = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private boolean isSent(String reference) {
        return TEACHER.get(() -> disclosures.open(reference)).report() != null;
    }
}
