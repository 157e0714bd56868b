package org.thinkuknow.planning;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.DemoClass;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The year of a teacher at each school of the demo, somewhere in its middle: two classes with what they were taught so far, live or noted
 * afterwards, and the plan of what comes. It goes through the real services, once, and only for a teacher who has no class yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoPlans {

    private static final Map<DemoSchool, List<DemoGroup>> GROUPS = Map.of(
            DemoSchool.PRIMARY, List.of(new DemoGroup("5B", "year-5", 27), new DemoGroup("2R", "year-2", 24)),
            DemoSchool.SECONDARY, List.of(new DemoGroup("8C", "year-8", 26), new DemoGroup("10B", "year-10", 23)));

    private static final int TAUGHT = 4;
    private static final int HOUR = 10;

    private final Classes classes;
    private final Plans plans;
    private final PlanChanges changes;
    private final Teaching teaching;
    private final Taught taught;
    private final YearOfClass year;
    private final LessonShelf shelf;
    private final SchoolCalendar calendar;
    private final DemoClass pupils;
    private final PlanRows rows;
    private final DemoSignIn signIn;

    DemoPlans(
            Classes classes,
            Plans plans,
            PlanChanges changes,
            Teaching teaching,
            Taught taught,
            YearOfClass year,
            LessonShelf shelf,
            SchoolCalendar calendar,
            DemoClass pupils,
            PlanRows rows,
            DemoSignIn signIn) {
        this.classes = classes;
        this.plans = plans;
        this.changes = changes;
        this.teaching = teaching;
        this.taught = taught;
        this.year = year;
        this.shelf = shelf;
        this.calendar = calendar;
        this.pupils = pupils;
        this.rows = rows;
        this.signIn = signIn;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        Arrays.stream(DemoSchool.values())
                .forEach(school -> signIn.as(school.teacher(), Role.TEACHER, () -> {
                    var none = classes.mine(calendar.thisYear()).isEmpty();
                    if (none) {
                        GROUPS.getOrDefault(school, List.of()).forEach(group -> fill(group, school.teacher()));
                    }
                    return none;
                }));
    }

    private void fill(DemoGroup group, String teacher) {
        var of = YearGroup.of(group.year()).orElseThrow();
        var made = classes.make(new NewClass(group.name(), of, of.band(), calendar.thisYear()));
        var before = calendar.weeks(calendar.thisYear()).stream()
                .filter(week -> week.isBefore(calendar.thisWeek()))
                .toList();
        var weeks = before.subList(Math.max(0, before.size() - TAUGHT), before.size());
        var lessons = shelf.of(of.band());
        for (var place = 0; place < Math.min(weeks.size(), lessons.size()); place++) {
            var screens = place == 1 ? 0 : group.pupils() - place;
            teach(made.reference(), lessons.get(place), weeks.get(place), screens, teacher);
        }
        year.fill(made.reference());
    }

    /** @param screens how many took part; none if it was taught without the live lesson */
    private void teach(String inClass, ShelfLesson lesson, LocalDate week, int screens, String teacher) {
        changes.put(inClass, lesson.address(), week);
        var planned = plans.of(inClass).find(lesson.address()).orElseThrow();
        if (screens == 0) {
            taught.tick(planned.reference());
            return;
        }
        var day = week.with(DayOfWeek.WEDNESDAY);
        pupils.teach(teaching.start(planned.reference()), screens, UkTime.instant(day.atTime(HOUR, 0)));
        plans.of(inClass).find(lesson.address()).ifPresent(now -> rows.setTaught(now, day, now.live(), teacher));
    }

    /** @param year the key of the year group */
    private record DemoGroup(String name, String year, int pupils) {}
}
