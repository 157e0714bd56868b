package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.NextLessons;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Taught;
import org.thinkuknow.shell.RoomExtras;

import java.util.List;

/** Each lesson's results lead to the next. */
@org.springframework.stereotype.Component
class PlanAfterLesson implements RoomExtras {

    private final Taught taught;
    private final Classes classes;
    private final NextLessons next;
    private final SchoolCalendar calendar;

    PlanAfterLesson(Taught taught, Classes classes, NextLessons next, SchoolCalendar calendar) {
        this.taught = taught;
        this.classes = classes;
        this.next = next;
        this.calendar = calendar;
    }

    @Override
    public List<Component> afterLesson(String liveLesson) {
        return List.of(new AfterLesson(liveLesson, taught, classes, next, calendar));
    }
}
