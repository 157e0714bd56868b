package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.LeadTasks;
import org.thinkuknow.shell.SubjectTasks;

import java.time.Clock;

/** Puts the leads' tasks on the page of whatever they are about. */
@org.springframework.stereotype.Component
class TasksOfSubject implements SubjectTasks {

    private final LeadTasks tasks;
    private final Clock clock;

    TasksOfSubject(LeadTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Component of(String subject) {
        return new TasksPart(tasks, subject, SignedIn.username(), UkTime.today(clock));
    }
}
