package org.thinkuknow.planning;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.TEACHER;

/** Two teachers of one school, one of another, and one of none. */
abstract class TwoStaffRooms extends RunningApplication {

    static final Acting COLLEAGUE = new Acting("plan-colleague", "TEACHER");
    static final Acting ELSEWHERE = new Acting("plan-elsewhere", "TEACHER");
    static final Acting ALONE = new Acting("plan-alone", "TEACHER");
    static final String LESSON = "/learn/7-11/real-or-made-up";
    static final String OTHER_LESSON = "/learn/7-11/me-and-my-avatar";

    @Autowired
    Classes classes;

    @Autowired
    Plans plans;

    @Autowired
    PlanChanges changes;

    @Autowired
    YearOfClass year;

    @Autowired
    NextYear nextYear;

    @Autowired
    Teaching teaching;

    @Autowired
    Taught taught;

    @Autowired
    NextLessons next;

    @Autowired
    SchoolCalendar calendar;

    @Autowired
    LessonShelf shelf;

    @Autowired
    private Staff staff;

    @Autowired
    private Schools schools;

    @BeforeEach
    void twoSchoolsHaveTheirTeachers() {
        isIn("demo-school", "Demo School", COLLEAGUE);
        isIn("plan-school", "School Elsewhere", ELSEWHERE);
        isIn("", "", ALONE);
    }

    void isIn(String key, String school, Acting person) {
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(person.username()))) {
                staff.open(new NewAccount(
                        person.username(), "Ada " + person.username(), "three words here", Set.of(Role.TEACHER)));
            }
            schools.assign(Membership.of(person.username(), key, school, ""));
        });
    }

    /** A class of the demo school in a year of its own name. */
    SchoolClass made() {
        return TEACHER.get(() -> classes.make(wanted(name())));
    }

    NewClass wanted(String name) {
        var group = YearGroup.of("year-5").orElseThrow();
        return new NewClass(name, group, group.band(), year());
    }

    static String name() {
        return "T " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /** Next year's weeks lie all ahead, whatever day it is. */
    SchoolYear year() {
        return calendar.thisYear().next();
    }

    List<LocalDate> weeks() {
        return calendar.weeks(year());
    }

    PlannedLesson only(SchoolClass of) {
        return TEACHER.get(() -> plans.of(of.reference())).lessons().getFirst();
    }

    SchoolClass withLesson() {
        var made = made();
        TEACHER.run(() -> changes.put(made.reference(), LESSON, weeks().getFirst()));
        return made;
    }

    static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(PlanRefused.class, step))
                .getMessage();
    }
}
