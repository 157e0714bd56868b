package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** What many pupils have written alike is dealt with once, by one teacher or by two. */
class WordsOfAGroupIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    private static final String KIND = ChildWords.of("Kind");

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    @Autowired
    private ClassWords words;

    @Autowired
    private FlaggedWords flagged;

    private String code;
    private String asking;
    private List<Pupil> kind;

    @BeforeEach
    void threePupilsSayTheSame() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        TEACHER.run(() -> polls.ask(code, PollQuestion.words("A good friend is …")));
        asking = TEACHER.get(() -> lessons.mine(code))
                .lesson()
                .beside()
                .orElseThrow()
                .reference();
        kind = Stream.of(KIND, KIND.toUpperCase() + "!", " " + KIND.toLowerCase())
                .map(word -> {
                    var pupil = Pupil.with(address(""), code).comeIn();
                    pupil.words(asking, word, "listens");
                    return pupil;
                })
                .toList();
    }

    @AfterEach
    void itEnds() {
        waiting().forEach(each -> TEACHER.run(() -> flagged.done(each.reference())));
        TEACHER.run(() -> lessons.end(code));
    }

    private SameWords group() {
        return TEACHER.get(() -> words.held(code)).stream()
                .filter(same -> same.words().toLowerCase().contains(KIND.toLowerCase()))
                .findFirst()
                .orElseThrow();
    }

    private List<CloudWord> board() {
        return TEACHER.get(() -> words.cloud(code));
    }

    private List<FlaggedWords.Flagged> waiting() {
        var reference = TEACHER.get(() -> lessons.mine(code)).lesson().reference();
        return TEACHER.get(flagged::waiting).stream()
                .filter(each -> each.lesson().equals(reference))
                .toList();
    }

    @Test
    void theyAreLetThroughTogetherAndCountedOnceHoweverOftenAndByWhomeverItIsPressed() {
        var read = group().references();
        assertThat(read).hasSize(3);
        TEACHER.run(() -> words.letThrough(code, read.subList(1, 2)));
        assertThat(group().count()).as("a colleague was quicker with one").isEqualTo(2);
        var pressed = AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
            TEACHER.run(() -> words.letThrough(code, read));
            return true;
        }));
        assertThat(pressed).allMatch(AtOnce.Ended::succeeded);
        assertThat(board()).extracting(CloudWord::word, CloudWord::count).containsExactly(tuple(KIND, 3));
        TEACHER.run(() -> words.done(code, read));
        assertThat(board())
                .as("what was let through is not put away by an older press")
                .extracting(CloudWord::count)
                .containsExactly(3);
    }

    @Test
    void theyAreKeptOffTheBoardTogether() {
        var read = group().references();
        TEACHER.run(() -> words.done(code, read));
        TEACHER.run(() -> words.letThrough(code, read));
        assertThat(board()).isEmpty();
        assertThat(TEACHER.get(() -> words.held(code)))
                .extracting(SameWords::words)
                .noneMatch(word -> word.equalsIgnoreCase(KIND))
                .hasSize(1);
    }

    @Test
    void aWorryAboutThemMarksEachSeatThatWroteThemAndTakesThemOffTheBoard() {
        var read = group().references();
        TEACHER.run(() -> words.letThrough(code, read.subList(0, 1)));
        OTHER_TEACHER.run(() -> flagged.worries(read));
        assertThat(waiting()).as("another teacher marks nothing here").isEmpty();
        TEACHER.run(() -> flagged.worries(read));
        assertThat(waiting())
                .extracting(FlaggedWords.Flagged::seat)
                .containsExactlyInAnyOrderElementsOf(
                        kind.stream().map(Pupil::nickname).toList());
        assertThat(waiting())
                .as("with what came together")
                .allSatisfy(each -> assertThat(each.words().lines()).hasSize(2));
        assertThat(TEACHER.get(() -> words.held(code))).isEmpty();
        assertThat(board()).isEmpty();
        TEACHER.run(() -> words.letThrough(code, read));
        assertThat(board()).as("not by an older press either").isEmpty();
        TEACHER.run(() -> flagged.done(waiting().getFirst().reference()));
        assertThat(waiting()).as("each is dealt with by itself").hasSize(2);
    }

    @Test
    void whatComesLaterIsNotLetThroughWithThem() {
        var read = group().references();
        Pupil.with(address(""), code).comeIn().words(asking, KIND);
        TEACHER.run(() -> words.letThrough(code, read));
        assertThat(board()).extracting(CloudWord::count).containsExactly(3);
        assertThat(group().count()).isEqualTo(1);
    }
}
