package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.RawLine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** One pupil who would be a whole class, and lines that would be held open for nothing. */
class CrowdedLessonIT extends OtherApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";
    private static final String HERE = "127.0.0.41";
    private static final String THERE = "127.0.0.42";
    private static final String ELSEWHERE = "127.0.0.43";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private SeatingPlan plan;

    private String code;
    private final List<RawLine> lines = new ArrayList<>();

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
    }

    @AfterEach
    void itEnds() throws IOException {
        for (var line : lines) {
            line.close();
        }
        TEACHER.run(() -> lessons.end(code));
    }

    private Pupil pupil(String from) {
        return Pupil.from(from, address(""), code).comeIn();
    }

    private RawLine line(String from, String seat) {
        var line = new RawLine(address(""), from)
                .head("GET /join/" + code + "/events", "X-Seat: " + seat, "Connection: close");
        lines.add(line);
        return line;
    }

    @Test
    void whoeverTakesManySeatsIsSlowedAndNobodyElse() {
        assertThat(Stream.generate(() -> pupil(HERE)).limit(3)).allMatch(Pupil::isIn);
        var slowed = Pupil.from(HERE, address(""), code).tryToComeIn();
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(slowed.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 60L);
        assertThat(pupil(THERE).isIn()).as("from another address").isTrue();
        var other = TEACHER.get(() -> lessons.start("/learn/11-14/chat-trust-and-pressure"));
        assertThat(Pupil.from(HERE, address(""), other).comeIn().isIn())
                .as("in another lesson")
                .isTrue();
        TEACHER.run(() -> lessons.end(other));
    }

    @Test
    void aSeatThatIsTakenOutFreesItsPlace() {
        var pupils = Stream.of(HERE, HERE, HERE, THERE, THERE).map(this::pupil).toList();
        assertThat(pupils).allMatch(Pupil::isIn);
        assertThat(Pupil.from(ELSEWHERE, address(""), code).tryToComeIn().statusCode())
                .as("full")
                .isEqualTo(409);
        TEACHER.run(() -> plan.takeOut(code, pupils.getFirst().nickname()));
        assertThat(pupil(ELSEWHERE).isIn()).isTrue();
        assertThat(Pupil.from(ELSEWHERE, address(""), code).tryToComeIn().statusCode())
                .as("full again")
                .isEqualTo(409);
    }

    @Test
    void aLineNeedsASeat() {
        assertThat(line(HERE, "").status()).isEqualTo(404);
        assertThat(line(HERE, "AAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(404);
        var pupil = pupil(HERE);
        assertThat(line(HERE, pupil.token()).status()).isEqualTo(200);
        TEACHER.run(() -> plan.takeOut(code, pupil.nickname()));
        assertThat(line(HERE, pupil.token()).status()).as("taken out").isEqualTo(410);
    }

    /** One that is open before the next begins: of lines that begin at once, either may be the first. */
    private RawLine opened(String seat) {
        var line = line(HERE, seat);
        assertThat(line.status()).isEqualTo(200);
        return line;
    }

    @Test
    void aSeatThatOpensAThirdLineLosesItsFirst() {
        var seat = pupil(HERE).token();
        var three = Stream.generate(() -> opened(seat)).limit(3).toList();
        assertThat(three.getFirst().goesOn()).as("the first").isFalse();
        assertThat(three.get(1).goesOn()).as("the second").isTrue();
        assertThat(three.get(2).goesOn()).as("the third").isTrue();
    }

    @Test
    void linesOfALessonAndOfAnAddressAreCountedAndFreedAgain() throws IOException {
        var here = Stream.generate(() -> pupil(HERE).token()).limit(3).toList();
        var there = Stream.generate(() -> pupil(THERE).token()).limit(2).toList();
        var first = line(HERE, here.get(0));
        assertThat(Stream.of(first, line(HERE, here.get(0)), line(HERE, here.get(1)), line(HERE, here.get(1))))
                .extracting(RawLine::status)
                .containsOnly(200);
        assertThat(line(HERE, here.get(2)).status())
                .as("a fifth of this address")
                .isEqualTo(429);
        assertThat(line(THERE, there.get(0)).status())
                .as("a fifth of the lesson")
                .isEqualTo(200);
        assertThat(line(THERE, there.get(1)).status())
                .as("a sixth of the lesson")
                .isEqualTo(429);
        assertThat(Pupil.from(THERE, address(""), code)
                        .holding(there.get(1))
                        .get("/now")
                        .statusCode())
                .as("it asks instead")
                .isEqualTo(200);
        first.close();
        eventually(() -> assertThat(line(THERE, there.get(1)).status()).isEqualTo(200));
    }
}
