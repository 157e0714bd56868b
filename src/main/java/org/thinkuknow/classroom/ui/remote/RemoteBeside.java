package org.thinkuknow.classroom.ui.remote;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls.Poll;

import java.util.List;
import java.util.function.Supplier;

/** What a teacher asks and hears beside the lesson, each at a place of the remote that it keeps. */
class RemoteBeside {

    private final BesideNow now;
    private final ForYouAlone alone;
    private final PupilQuestions questions;
    private final AskTheClass ask;
    private final Supplier<List<Poll>> before;
    private @Nullable Heard heard;

    /** What pupils' words depend on: each that comes in or is dealt with, whose screens are in, and where the lesson is. */
    private record Heard(long revision, long wordsRevision, int seats) {}

    /** @param before says what was asked in this lesson */
    RemoteBeside(
            BesideNow now, ForYouAlone alone, PupilQuestions questions, AskTheClass ask, Supplier<List<Poll>> before) {
        this.now = now;
        this.alone = alone;
        this.questions = questions;
        this.ask = ask;
        this.before = before;
    }

    BesideNow now() {
        return now;
    }

    ForYouAlone alone() {
        return alone;
    }

    PupilQuestions questions() {
        return questions;
    }

    AskTheClass ask() {
        return ask;
    }

    /** While a class answers, nothing that it wrote is looked up again. */
    void show(LiveState latest) {
        now.show(latest);
        var lesson = latest.lesson();
        var newest = new Heard(lesson.revision(), latest.wordsRevision(), latest.seats());
        if (!newest.equals(heard)) {
            heard = newest;
            alone.show(lesson.reference());
            questions.show();
        }
    }

    /** What was asked before can be asked again; it changes with the lesson alone. */
    void showBefore() {
        ask.showBefore(before.get());
    }
}
