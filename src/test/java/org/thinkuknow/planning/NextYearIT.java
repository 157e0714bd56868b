package org.thinkuknow.planning;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;

/** A class gets another name, and goes on into the next year. */
class NextYearIT extends TwoStaffRooms {

    private final List<String> mine = new ArrayList<>();

    @AfterEach
    void leaveNothingInThisYear() {
        mine.forEach(reference -> TEACHER.run(() -> classes.remove(reference)));
    }

    @Test
    void whoeverHasTheClassGivesItAnotherName() {
        var made = withLesson();
        var name = name();
        assertThat(TEACHER.get(() -> classes.rename(made.reference(), "  " + name + " "))
                        .name())
                .isEqualTo(name);
        assertThat(COLLEAGUE.get(() -> plans.of(made.reference()))).satisfies(plan -> {
            assertThat(plan.of().name()).isEqualTo(name);
            assertThat(plan.lessons()).hasSize(1);
        });
        var another = name();
        COLLEAGUE.run(() -> classes.rename(made.reference(), another));
        COLLEAGUE.run(() -> classes.rename(made.reference(), another));
        assertThat(TEACHER.get(() -> plans.of(made.reference())).of().name()).isEqualTo(another);
    }

    @Test
    void aNameThatWillNotDoOrIsTakenIsRefusedAndTheOldOneStays() {
        var made = made();
        var other = made();
        for (var name : List.of("", "Ada and Ben", "x".repeat(41))) {
            assertThat(refusal(() -> TEACHER.run(() -> classes.rename(made.reference(), name))))
                    .contains("never a child's name");
        }
        assertThat(refusal(() -> TEACHER.run(() -> classes.rename(made.reference(), other.name()))))
                .contains("of that name already");
        assertThat(TEACHER.get(() -> plans.of(made.reference())).of()).isEqualTo(made);
    }

    @Test
    void noOtherSchoolNoOtherRoleAndNobodyRenamesOrCarriesAClass() {
        var made = thisYear("year-5", name());
        for (var step : List.<Consumer<String>>of(each -> classes.rename(each, name()), nextYear::carry)) {
            for (var other : List.of(ELSEWHERE, ALONE)) {
                assertThat(refusal(() -> other.run(() -> step.accept(made.reference()))))
                        .isEqualTo(refusal(() -> other.run(() -> plans.of("C-NO-SUCH"))));
            }
            assertThatThrownBy(() -> OFFICER.run(() -> step.accept(made.reference())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> step.accept(made.reference()))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
        assertThat(TEACHER.get(() -> plans.of(made.reference())).of()).isEqualTo(made);
        assertThat(TEACHER.get(() -> classes.mine(year())))
                .extracting(SchoolClass::name)
                .doesNotContain(made.name());
    }

    @Test
    void aClassGoesOnOneYearGroupUpAndWhatItWasTaughtCounts() {
        var name = name();
        var made = thisYear("year-5", "5 " + name);
        TEACHER.run(() -> changes.put(
                made.reference(), LESSON, calendar.weeks(made.year()).getFirst()));
        TEACHER.run(() -> changes.put(
                made.reference(), OTHER_LESSON, calendar.weeks(made.year()).get(1)));
        TEACHER.run(() -> taught.tick(only(made).reference()));
        var next = carried(made);
        assertThat(next)
                .isEqualTo(new SchoolClass(
                        next.reference(),
                        "6 " + name,
                        YearGroup.of("year-6").orElseThrow(),
                        made.band(),
                        year(),
                        true));
        assertThat(List.of(carried(made), COLLEAGUE.get(() -> nextYear.carry(made.reference()))))
                .as("pressing twice, and a colleague's press")
                .containsOnly(next);
        assertThat(TEACHER.get(() -> plans.of(next.reference())).lessons()).isEmpty();
        assertThat(TEACHER.get(() -> plans.of(made.reference())).lessons()).hasSize(2);
        var map = TEACHER.get(() -> Coverage.of(plans.of(next.reference()), shelf));
        assertThat(map.count(Coverage.Stage.TAUGHT)).isEqualTo(1);
        assertThat(map.count(Coverage.Stage.PLANNED))
                .as("what was only planned does not count")
                .isZero();
        TEACHER.run(() -> year.fill(next.reference()));
        assertThat(TEACHER.get(() -> plans.of(next.reference())).lessons())
                .hasSize(7)
                .extracting(PlannedLesson::lesson)
                .doesNotContain(LESSON)
                .contains(OTHER_LESSON);
        TEACHER.run(() -> changes.put(
                next.reference(),
                LESSON,
                TEACHER.get(() -> plans.of(next.reference()))
                        .lessons()
                        .getLast()
                        .week()));
        TEACHER.run(() -> classes.remove(made.reference()));
        mine.remove(made.reference());
        assertThat(TEACHER.get(() -> plans.of(next.reference())).lessons())
                .as("it may be taught again, and outlives the old class")
                .hasSize(8);
    }

    @Test
    void theLastYearOfSchoolAndAYearThatHasNotBegunAreRefusedKindly() {
        var last = thisYear("year-13", name());
        assertThat(refusal(() -> carried(last))).contains("Year 13 is the last year of school");
        assertThat(TEACHER.get(() -> nextYear.canGoOn(last))).isFalse();
        var early = made();
        assertThat(refusal(() -> carried(early))).contains("has not begun yet");
        assertThat(TEACHER.get(() -> nextYear.canGoOn(early))).isFalse();
    }

    @Test
    void aNameThatNextYearHasAlreadyIsSaid() {
        var name = name();
        var made = thisYear("year-5", "5 " + name);
        TEACHER.run(() -> classes.make(wanted("6 " + name)));
        assertThat(refusal(() -> carried(made))).contains("Next year has a class of that name already");
    }

    private SchoolClass carried(SchoolClass of) {
        return TEACHER.get(() -> nextYear.carry(of.reference()));
    }

    private SchoolClass thisYear(String group, String name) {
        var yearGroup = YearGroup.of(group).orElseThrow();
        var made =
                TEACHER.get(() -> classes.make(new NewClass(name, yearGroup, yearGroup.band(), calendar.thisYear())));
        mine.add(made.reference());
        return made;
    }
}
