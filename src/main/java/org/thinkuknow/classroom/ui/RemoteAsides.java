package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.classroom.Asking;
import org.thinkuknow.classroom.InClass;

import java.util.List;
import java.util.function.Supplier;

/** What the teacher asks and hears beside the lesson, on her remote: each part at a place that it keeps. */
class RemoteAsides extends Div {

    private final AsideNow now;
    private final ForYouAlone alone;
    private final PupilQuestions questions;
    private final AskTheClass ask;
    private final transient Supplier<List<Asking>> before;
    private long seen;

    /** @param before says what was asked in this lesson */
    RemoteAsides(
            AsideNow now, ForYouAlone alone, PupilQuestions questions, AskTheClass ask, Supplier<List<Asking>> before) {
        this.now = now;
        this.alone = alone;
        this.questions = questions;
        this.ask = ask;
        this.before = before;
        addClassName("asides");
        add(now, alone, questions, ask);
    }

    void show(InClass latest) {
        now.show(latest);
        alone.show(latest.lesson().reference());
        questions.show();
        if (seen != latest.lesson().revision()) {
            seen = latest.lesson().revision();
            ask.showBefore(before.get());
        }
    }
}
