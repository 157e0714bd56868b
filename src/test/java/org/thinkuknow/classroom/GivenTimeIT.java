package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** No lesson has a time by itself; a teacher may give one, and the board alone shows it. */
@Tag("long")
class GivenTimeIT extends RunningApplication {

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private GivenTimes times;

    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start("/learn/11-14/group-chats-and-pile-ons"));
        TEACHER.run(() -> lessons.show(code, "step-1"));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    @Test
    void thereIsNoneUntilItIsGivenAndItEndsWhenTheClassMovesOn() {
        assertThat(TEACHER.get(() -> times.now(code))).isEmpty();
        TEACHER.run(() -> times.give(code, 3));
        assertThat(TEACHER.get(() -> times.now(code)).orElseThrow().left(Instant.now()))
                .isBetween(Duration.ofSeconds(150), Duration.ofMinutes(3));
        TEACHER.run(() -> times.give(code, 5));
        assertThat(TEACHER.get(() -> times.now(code)))
                .hasValueSatisfying(time -> assertThat(time.minutes()).isEqualTo(5));
        TEACHER.run(() -> lessons.move(code, 1));
        assertThat(TEACHER.get(() -> times.now(code))).isEmpty();
        TEACHER.run(() -> times.give(code, 1));
        TEACHER.run(() -> times.take(code));
        assertThat(TEACHER.get(() -> times.now(code))).isEmpty();
    }

    @Test
    void nobodyElseGivesTimeAndOnlyWhatIsOffered() {
        assertThatThrownBy(() -> TEACHER.run(() -> times.give(code, 0))).isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> TEACHER.run(() -> times.give(code, 1_000_000))).isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.run(() -> times.give(code, 3)))
                .isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.get(() -> times.now(code)))
                .isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> Acting.OFFICER.run(() -> times.give(code, 3)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> times.give(code, 3)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(TEACHER.get(() -> times.now(code))).isEmpty();
    }

    @Test
    void theBoardShowsItAndAPupilsScreenDoesNot() {
        try (var remote = Browser.open().resize(360, 740);
                var board = Browser.open();
                var pupil = Browser.open().resize(360, 740)) {
            SignIn.as("demo-teacher", remote, address("/sign-in")).goToView(address("/teach/live/" + code));
            SignIn.as("demo-teacher", board, address("/sign-in")).goToView(address("/teach/live/" + code + "/board"));
            pupil.go(address("/join/" + code)).find(".enter").click();
            pupil.find(".stage .step");
            var seen = pupil.text();
            assertThat(board.all("given-time")).isEmpty();

            RemoteRooms.open(remote, "more");
            remote.tabTo("#time summary").click();
            remote.find("#give-2").click();
            board.await(() -> board.text().contains("About 2 minutes"));
            assertThat(board.axe()).isEmpty();
            remote.await(() -> remote.text().contains("Time on the board: 2 minutes"));
            assertThat(remote.axe()).isEmpty();
            assertThat(pupil.text()).isEqualTo(seen);

            remote.find("#take-time").click();
            board.await(() -> board.all("given-time").isEmpty());
        }
    }
}
