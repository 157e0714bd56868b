package org.thinkuknow.classroom.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.Askings;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.MarkedWords;
import org.thinkuknow.classroom.ReadyPolls;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the parts of the teacher's screens that ask and hear beside the lesson. */
@Component
class AsideParts {

    private final LiveLessons lessons;
    private final Askings askings;
    private final ClassWords words;
    private final MarkedWords marked;
    private final ReadyPolls polls;

    AsideParts(LiveLessons lessons, Askings askings, ClassWords words, MarkedWords marked, ReadyPolls polls) {
        this.lessons = lessons;
        this.askings = askings;
        this.words = words;
        this.marked = marked;
        this.polls = polls;
    }

    /**
     * The part of a remote.
     *
     * @param code    says the code of the lesson
     * @param move    takes a step that moves the class, and shows what came of it
     * @param attempt takes a step wherever the class is, and shows what came of it
     */
    RemoteAsides onRemote(Supplier<String> code, Consumer<Runnable> move, Consumer<Runnable> attempt) {
        return new RemoteAsides(
                new AsideNow(lessons, askings, words, marked, code, move, attempt),
                forYouAlone(attempt),
                new PupilQuestions(words, marked, code, move, attempt),
                new AskTheClass(
                        polls,
                        ask -> move.accept(() -> askings.ask(code.get(), ask)),
                        asking -> move.accept(() -> askings.again(code.get(), asking))),
                () -> askings.all(code.get()));
    }

    /** Words for the teacher alone, on whatever screen. */
    ForYouAlone forYouAlone(Consumer<Runnable> attempt) {
        return new ForYouAlone(marked, attempt);
    }
}
