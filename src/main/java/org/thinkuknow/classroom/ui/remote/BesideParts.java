package org.thinkuknow.classroom.ui.remote;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Polls;
import org.thinkuknow.classroom.ReadyPolls;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the parts of the teacher's screens that ask and hear beside the lesson. */
@Component
class BesideParts {

    private final LiveLessons lessons;
    private final Polls polls;
    private final ClassWords words;
    private final FlaggedWords flagged;
    private final ReadyPolls ready;

    BesideParts(LiveLessons lessons, Polls polls, ClassWords words, FlaggedWords flagged, ReadyPolls ready) {
        this.lessons = lessons;
        this.polls = polls;
        this.words = words;
        this.flagged = flagged;
        this.ready = ready;
    }

    /**
     * The part of a remote.
     *
     * @param code    says the code of the lesson
     * @param move    takes a step that moves the class, and shows what came of it
     * @param attempt takes a step wherever the class is, and shows what came of it
     * @param undo    offers to take a step back
     */
    RemoteBeside onRemote(Supplier<String> code, Consumer<Runnable> move, Consumer<Runnable> attempt, UndoBar undo) {
        return new RemoteBeside(
                new BesideNow(lessons, polls, words, flagged, code, move, attempt, undo),
                forYouAlone(attempt),
                new PupilQuestions(words, flagged, code, move, attempt),
                new AskTheClass(
                        ready,
                        ask -> move.accept(() -> polls.ask(code.get(), ask)),
                        poll -> move.accept(() -> polls.again(code.get(), poll))),
                () -> polls.all(code.get()));
    }

    /** Words for the teacher alone, on whatever screen. */
    ForYouAlone forYouAlone(Consumer<Runnable> attempt) {
        return new ForYouAlone(flagged, attempt);
    }
}
