package org.thinkuknow.commencement;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.support.Acting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** A law that was passed computes nothing until two people have entered its start. */
class CommencingIT extends LawDesk {

    @Autowired
    private Duties duties;

    @Autowired
    private Rules rules;

    @Autowired
    private Audit audit;

    private String proposed(Acting who, NewStart start) {
        var id = UUID.randomUUID();
        who.run(() -> commencing.propose(id, start));
        return id.toString();
    }

    private UpcomingLaw law() {
        return MANAGER.get(commencing::all).stream()
                .filter(each -> each.rule().id().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    /** What the rule comes to of a name that is to be used on a day. */
    private List<Duty> asked(String day) {
        var facts = rules.facts(Nation.EW, List.of("will_use_name=" + day));
        return duties.of(facts, LocalDate.of(2026, 11, 1)).stream()
                .filter(duty -> duty.rule().equals(RULE))
                .toList();
    }

    @Test
    void itCountsFromItsDayOnceASecondPersonConfirmsItAndSaysWhoIsUnderIt() {
        assertThat(asked("2026-11-20")).isEmpty();
        var id = proposed(MANAGER, start(RULE));
        entered.readAnew();
        assertThat(asked("2026-11-20")).as("one person is not enough").isEmpty();
        assertThat(rules.upcoming()).extracting(rule -> rule.id()).contains(RULE);
        SUPERVISOR.run(() -> commencing.confirm(id));
        assertThat(asked("2026-11-20")).singleElement().satisfies(duty -> {
            assertThat(duty.due()).hasToString("2026-11-13");
            assertThat(duty.transition()).contains("Names first used on that day or later.");
        });
        assertThat(asked("2026-09-30")).as("before its first day").isEmpty();
        assertThat(asked("2026-10-01")).hasSize(1);
        assertThat(rules.upcoming()).extracting(rule -> rule.id()).doesNotContain(RULE);
        assertThat(audit.of(RULE))
                .extracting(Recorded::act, Recorded::who)
                .contains(
                        tuple("proposed a commencement", "demo-offender-manager"),
                        tuple("confirmed a commencement", "demo-supervisor"));
    }

    @Test
    void nobodyConfirmsWhatTheyEnteredUnderWhateverRole() {
        var mine = proposed(new Acting("demo-supervisor", "OFFENDER_MANAGER"), start(RULE));
        refused(() -> SUPERVISOR.run(() -> commencing.confirm(mine)), "You entered this yourself");
        assertThatThrownBy(() -> MANAGER.run(() -> commencing.confirm(mine))).isInstanceOf(AccessDeniedException.class);
        assertThat(law().counts()).isEmpty();
        refused(() -> proposed(MANAGER, start(RULE)), "A colleague has entered a start");
        new Acting("other-supervisor", "SUPERVISOR").run(() -> commencing.confirm(mine));
        assertThat(law().counts()).isPresent();
        refused(() -> SUPERVISOR.run(() -> commencing.withdraw(mine)), "confirmed this or taken it back meanwhile");
    }

    @Test
    void whatWasTakenBackIsNotConfirmedAndALaterStartStandsInThePlaceOfAnEarlierOne() {
        var wrong = proposed(MANAGER, start(RULE));
        MANAGER.run(() -> commencing.withdraw(wrong));
        refused(() -> SUPERVISOR.run(() -> commencing.confirm(wrong)), "taken it back meanwhile");
        var first = proposed(MANAGER, start(RULE));
        SUPERVISOR.run(() -> commencing.confirm(first));
        var later =
                new NewStart(RULE, STARTS.plusMonths(2), "SI 2026/902", LocalDate.of(2026, 9, 3), "Nothing is said.");
        var second = proposed(MANAGER, later);
        assertThat(asked("2026-11-20"))
                .as("the first counts until the second is confirmed")
                .hasSize(1);
        SUPERVISOR.run(() -> commencing.confirm(second));
        assertThat(asked("2026-11-20")).isEmpty();
        assertThat(asked("2026-12-20")).hasSize(1);
        assertThat(law().past())
                .extracting(KnownStart::state)
                .containsExactly(StartState.REPLACED, StartState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "annual, 2026-10-01, SI 2026/901, 2026-09-02, no such rule",
        "none, 2026-10-01, SI 2026/901, 2026-09-02, no such rule",
        "change-name-ahead-2026, 2026-10-01, 901, 2026-09-02, is a number such as",
        "change-name-ahead-2026, 2026-10-01, SI 2025/901, 2026-09-02, number of the year",
        "change-name-ahead-2026, 2026-10-01, SI 2026/901, 2026-04-28, before the law was passed",
        "change-name-ahead-2026, 2026-09-01, SI 2026/901, 2026-09-02, on the day of its instrument or later",
        "change-name-ahead-2026, 2099-10-01, SI 2099/901, 2099-09-02, not made yet"
    })
    void whatAnInstrumentCannotSayIsRefused(
            String rule, LocalDate starts, String instrument, LocalDate made, String because) {
        refused(() -> proposed(MANAGER, new NewStart(rule, starts, instrument, made, "Nothing is said.")), because);
        refused(() -> new NewStart(RULE, STARTS, "SI 2026/901", STARTS, " - "), "who is under it from when");
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(StartRefused.class).hasMessageContaining(because);
    }
}
