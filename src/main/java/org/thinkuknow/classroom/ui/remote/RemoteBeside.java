package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls.Poll;

import java.util.List;
import java.util.function.Supplier;

/** What the teacher asks and hears beside the lesson, on her remote: each part at a place that it keeps. */
class RemoteBeside extends Div {

    private final BesideNow now;
    private final ForYouAlone alone;
    private final PupilQuestions questions;
    private final AskTheClass ask;
    private final transient Supplier<List<Poll>> before;
    private long seen;

    /** @param before says what was asked in this lesson */
    RemoteBeside(
            BesideNow now, ForYouAlone alone, PupilQuestions questions, AskTheClass ask, Supplier<List<Poll>> before) {
        this.now = now;
        this.alone = alone;
        this.questions = questions;
        this.ask = ask;
        this.before = before;
        addClassName("asides");
        add(now, alone, questions, ask);
    }

    void show(LiveState latest) {
        now.show(latest);
        alone.show(latest.lesson().reference());
        questions.show();
        if (seen != latest.lesson().revision()) {
            seen = latest.lesson().revision();
            ask.showBefore(before.get());
        }
    }
}
