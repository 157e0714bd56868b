package org.thinkuknow.classroom.ui.remote;

import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls.Poll;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a teacher asks and hears beside the lesson, each at a place of the remote that it keeps.
 *
 * @param before says what was asked in this lesson
 */
record RemoteBeside(
        BesideNow now, ForYouAlone alone, PupilQuestions questions, AskTheClass ask, Supplier<List<Poll>> before) {

    void show(LiveState latest) {
        now.show(latest);
        alone.show(latest.lesson().reference());
        questions.show();
    }

    /** What was asked before can be asked again; it changes with the lesson alone. */
    void showBefore() {
        ask.showBefore(before.get());
    }
}
