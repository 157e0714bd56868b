package org.thinkuknow.classroom.ui.remote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls;
import org.thinkuknow.classroom.ReadyPolls;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

/** What a class wrote is looked up when it may be another, and not with each answer. */
class RemoteBesideTest {

    private static final LiveState BEFORE = state(7, 28, 0, 40);

    private final FlaggedWords flagged = Mockito.mock(FlaggedWords.class);
    private final ClassWords words = Mockito.mock(ClassWords.class);
    private final RemoteBeside beside = new BesideParts(
                    Mockito.mock(LiveLessons.class),
                    Mockito.mock(Polls.class),
                    words,
                    flagged,
                    Mockito.mock(ReadyPolls.class))
            .onRemote(() -> "BCDGHJ", step -> {}, step -> {}, new UndoBar());

    @Test
    void aClassThatAnswersCostsNoQuestionForItsWords() {
        beside.show(BEFORE);
        for (var answers = 1; answers <= 28; answers++) {
            beside.show(state(7, 28, answers, 40));
        }
        verify(flagged, times(1)).waiting();
        verify(words, times(1)).questions("BCDGHJ");
        verifyNoMoreInteractions(flagged, words);
    }

    @ParameterizedTest(name = "revision {0}, screens {1}, words {2}")
    @CsvSource({"8, 28, 40", "7, 27, 40", "7, 28, 41", "7, 28, 39"})
    void whatMayChangeThemLooksThemUpAnew(long revision, int seats, long wordsRevision) {
        beside.show(BEFORE);
        beside.show(state(revision, seats, 0, wordsRevision));
        verify(flagged, times(2)).waiting();
        verify(words, times(2)).questions("BCDGHJ");
    }

    private static LiveState state(long revision, int seats, int answers, long wordsRevision) {
        return new LiveState(
                new LiveLesson(
                        "L-1",
                        "BCDGHJ",
                        "/learn/7-11/who-is-a-friend-online",
                        "teacher",
                        LiveLesson.Pace.values()[0],
                        "step",
                        false,
                        null,
                        Set.of(),
                        List.of(),
                        revision,
                        Instant.EPOCH,
                        null),
                seats,
                seats,
                answers,
                wordsRevision);
    }
}
