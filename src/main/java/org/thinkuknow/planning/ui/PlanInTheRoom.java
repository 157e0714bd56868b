package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.NextLessons;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Taught;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;

import java.util.List;
import java.util.Optional;

/** The teacher's room begins with this week's lessons, and each lesson's results lead to the next. */
@org.springframework.stereotype.Component
class PlanInTheRoom implements RoomExtras {

    private final Plans plans;
    private final Classes classes;
    private final Teaching teaching;
    private final Taught taught;
    private final NextLessons next;
    private final LessonShelf shelf;
    private final SchoolCalendar calendar;

    PlanInTheRoom(
            Plans plans,
            Classes classes,
            Teaching teaching,
            Taught taught,
            NextLessons next,
            LessonShelf shelf,
            SchoolCalendar calendar) {
        this.plans = plans;
        this.classes = classes;
        this.teaching = teaching;
        this.taught = taught;
        this.next = next;
        this.shelf = shelf;
        this.calendar = calendar;
    }

    @Override
    public Optional<Component> first() {
        var mine = plans.mine(calendar.thisYear());
        var week = new ThisWeek(mine, shelf, teaching, calendar);
        if (!mine.isEmpty()) {
            week.add(
                    Pieces.row(new PageLink("/teach/plan", "All plans"), new PageLink("/teach/map", "Curriculum map")));
        }
        return Optional.of(week);
    }

    @Override
    public List<Component> afterLesson(String liveLesson) {
        return List.of(new AfterLesson(liveLesson, taught, classes, next, calendar));
    }
}
