package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.util.List;

import static org.thinkuknow.support.Acting.TEACHER;

/** The steps that tests of free words share: a lesson in which words are asked. */
abstract class FreeWordsDesk extends RunningApplication {

    static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    static final String KIND = ChildWords.of("Kind");
    static final String SIGN = ChildWords.of("he touches me");

    @Autowired
    LiveLessons lessons;

    @Autowired
    Polls polls;

    @Autowired
    ClassWords words;

    @Autowired
    FlaggedWords flagged;

    String code;
    String asking;

    @BeforeEach
    void wordsAreAsked() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        TEACHER.run(() -> polls.ask(code, PollQuestion.words("A good friend is …")));
        asking = now().lesson().beside().orElseThrow().reference();
    }

    @AfterEach
    void itEnds() {
        waiting().forEach(each -> TEACHER.run(() -> flagged.done(each.reference())));
        TEACHER.run(() -> lessons.end(code));
    }

    Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    LiveState now() {
        return TEACHER.get(() -> lessons.mine(code));
    }

    List<String> held() {
        return TEACHER.get(() -> words.held(code)).stream()
                .map(SameWords::words)
                .toList();
    }

    List<CloudWord> board() {
        return TEACHER.get(() -> words.cloud(code));
    }

    List<FlaggedWords.Flagged> waiting() {
        var reference = now().lesson().reference();
        return TEACHER.get(flagged::waiting).stream()
                .filter(each -> each.lesson().equals(reference))
                .toList();
    }

    /** Of everything that is held. */
    List<String> references() {
        return TEACHER.get(() -> words.held(code)).stream()
                .flatMap(same -> same.references().stream())
                .toList();
    }

    void letAllThrough() {
        var references = references();
        TEACHER.run(() -> words.letThrough(code, references));
    }
}
