package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Gate;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What a child writes in a lesson is kept in the browser, locked, until the server has it. */
class WordsLockedInBrowserIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/mine-yours-and-ai";
    private static final String SENT = "Zuleika";
    private static final String HALF = "Featherstonehaugh";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    @Autowired
    private ClassWords words;

    @Autowired
    private Seats seats;

    private final Browser pupil = Browser.open().resize(360, 740);
    private Gate gate;
    private String code;

    @BeforeEach
    void aChildIsAskedForWords() throws IOException {
        gate = new Gate(URI.create(address("")).getPort());
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        pupil.line(true);
        pupil.go(through("/join/" + code));
        press(".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
        Acting.TEACHER.run(() -> polls.ask(code, PollQuestion.words("A good friend is …")));
        pupil.find(".word input");
    }

    @AfterEach
    void itEnds() {
        pupil.close();
        gate.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private String through(String path) {
        return "http://localhost:" + gate.port() + path;
    }

    private void press(String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private String kept() {
        return String.valueOf(pupil.script("return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"));
    }

    private String token() {
        return String.valueOf(
                pupil.script("return JSON.parse(localStorage.getItem('thinkuknow.live.' + arguments[0])).token", code));
    }

    @Test
    void nothingOfItIsToBeReadThereAndNothingIsLost() {
        pupil.find(".word input").sendKeys(SENT);
        gate.lose();
        press("[data-question] .send");
        press(".ask-teacher summary");
        pupil.find(".ask-teacher textarea").sendKeys(HALF);
        pupil.await(() -> kept().contains("thinkuknow.draft."));
        assertThat(kept()).contains("\\\"locked\\\"").doesNotContain(SENT, HALF, seats.keyOfWords(token()));
        gate.open();
        pupil.go(through("/join/" + code));
        pupil.await(() -> HALF.equals(pupil.find(".ask-teacher textarea").getDomProperty("value")));
        eventually(() -> assertThat(Acting.TEACHER.get(() -> words.held(code)))
                .extracting(SameWords::words)
                .containsExactly(SENT));
    }
}
