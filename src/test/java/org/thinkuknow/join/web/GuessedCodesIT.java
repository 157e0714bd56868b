package org.thinkuknow.join.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Pupil;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

class GuessedCodesIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/chat-trust-and-pressure";
    private static final String GUESSER = "127.0.0.7";
    private static final String SCHOOL = "127.0.0.8";
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int WRONG_PER_MINUTE = 60;

    @Autowired
    private LiveLessons lessons;

    @Test
    void wrongEndedAndImpossibleCodesAreAnsweredAlike() {
        var ended = Acting.TEACHER.get(() -> lessons.start(LESSON));
        assertThat(Pupil.with(address(""), ended).page().statusCode()).isEqualTo(200);
        Acting.TEACHER.run(() -> lessons.end(ended));
        var answers = Stream.of(ended, "BBCCDD", "no-code-at-all-%F0%9F%98%80")
                .map(code -> Pupil.with(address(""), code).page())
                .toList();
        assertThat(answers).extracting(answer -> answer.statusCode()).containsOnly(404);
        assertThat(answers)
                .extracting(answer -> answer.body())
                .containsOnly(answers.getFirst().body());
        assertThat(answers.getFirst().body()).contains("No lesson has these letters just now");
    }

    @Test
    void whatWasTypedStaysInItsBoxAsLettersAndNothingElse() {
        var page =
                Jsoup.parse(Pupil.typing(address(""), "BBC%22%3E%3Cscript%3E").body());
        assertThat(page.getElementById("code").attr("value")).isEqualTo("BBC\"><script>");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void whoGuessesIsSlowedAndNobodyElse() {
        var code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        isNotSlowed(() -> timeOf(GUESSER, "BBCCDD"));
        var guesser = Pupil.from(GUESSER, address(""), "BBCCDD");
        AtOnce.run(Collections.nCopies(
                2 * WRONG_PER_MINUTE, (Callable<Integer>) () -> guesser.page().statusCode()));
        assertThat(timeOf(GUESSER, "BBCCDD")).isGreaterThanOrEqualTo(WAIT);
        assertThat(timeOf(GUESSER, code)).as("a right code is no faster").isGreaterThanOrEqualTo(WAIT);
        aMadeUpKeyOfASeatIsNoWayPast(code);
        aLetterInAnotherWayIsNoWayPast();
        isNotSlowed(() -> timeOf(SCHOOL, code));
        aClassBehindTheSameAddressStillComesIn(code);
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    /** Written in another way it is the same address. */
    private void aLetterInAnotherWayIsNoWayPast() {
        for (var path : List.of("/%6aoin/BBCCDD", "/j%6Fin/BBCCDD", "/%6a%6f%69%6e/BBCCDD/seats", "/%6aoin")) {
            assertThat(timeOf(() -> asked(path))).as(path).isGreaterThanOrEqualTo(WAIT);
        }
    }

    private int asked(String path) {
        try (var line = new RawLine(address(""), GUESSER)) {
            return line.head("GET " + path).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void aMadeUpKeyOfASeatIsNoWayPast(String code) {
        var withAKey = Pupil.from(GUESSER, address(""), "BBCCDD").holding("AAAA");
        assertThat(timeOf(withAKey::page)).as("the page").isGreaterThanOrEqualTo(WAIT);
        assertThat(timeOf(withAKey::comeIn)).as("a seat").isGreaterThanOrEqualTo(WAIT);
        assertThat(timeOf(() ->
                        Pupil.from(GUESSER, address(""), code).holding("AAAA").page()))
                .as("a right code")
                .isGreaterThanOrEqualTo(WAIT);
    }

    private void aClassBehindTheSameAddressStillComesIn(String code) {
        var pupil = Pupil.from(GUESSER, address(""), code).comeIn();
        assertThat(pupil.isIn()).isTrue();
        assertThat(pupil.now().get("ended").asBoolean()).isFalse();
        for (var part : List.of("/now", "/stops", "/stops/step-1", "/whys/none")) {
            isNotSlowed(() -> timeOf(() -> pupil.get(part)));
        }
        var many = AtOnce.run(Collections.nCopies(40, (Callable<Integer>)
                () -> Pupil.from(GUESSER, address(""), "BBCCDD").page().statusCode()));
        assertThat(many).extracting(each -> each.result().orElseThrow()).contains(404, 429);
    }

    /** A machine that is busy may be slow a few times; who is slowed waits each time. */
    private static void isNotSlowed(Supplier<Duration> request) {
        eventually(() -> assertThat(request.get()).isLessThan(WAIT));
    }

    private Duration timeOf(String from, String code) {
        return timeOf(() -> Pupil.from(from, address(""), code).page());
    }

    private static Duration timeOf(Runnable request) {
        var begun = Instant.now();
        request.run();
        return Duration.between(begun, Instant.now());
    }
}
