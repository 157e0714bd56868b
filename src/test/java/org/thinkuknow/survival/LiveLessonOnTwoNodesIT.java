package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.classroom.Pupil;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A class whose pupils are at two nodes, and one of the nodes dies in the middle of the lesson. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class LiveLessonOnTwoNodesIT {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";
    private static final String ANSWERS = "select count(*) from live_answer where question = '%s'";
    private static final int PUPILS = 24;

    private Installation installation;
    private ApplicationProcess a;
    private ApplicationProcess b;

    @BeforeAll
    void bothServe(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        installation = Installation.in(directory);
        a = installation.node("a", Map.of());
        b = installation.node("b", Map.of());
        a.launch();
        b.launch();
        a.awaitHealth();
        b.awaitHealth();
    }

    @AfterAll
    void stop() throws Exception {
        installation.close();
    }

    @Test
    void aLessonGoesOnAtTheOtherNodeAndNoAnswerIsLost() throws Exception {
        String code;
        List<Pupil> atA;
        List<Pupil> atB;
        PupilLine lineAtA;
        PupilLine lineAtB;
        try (var teacher = Browser.open()) {
            code = starts(teacher);
            atA = pupils(a, code);
            atB = pupils(b, code);
            lineAtA = new PupilLine(a.address("/join/" + code), atA.getFirst().token());
            lineAtB = new PupilLine(b.address("/join/" + code), atB.getFirst().token());
            teacher.find("#next").click();
            eventually(() -> assertThat(lineAtA.stops()).contains("or-4-7-before"));
            eventually(() ->
                    assertThat(lineAtB.stops()).as("told by the other node").contains("or-4-7-before"));
            assertThat(atB).allMatch(pupil -> pupil.answer("or-4-7-before", 0) == 204);
            teacher.await(() -> teacher.text().contains("%d of %d have answered".formatted(PUPILS, 2 * PUPILS)));
            var confirmed = answersWhileItIsKilled(atA);
            assertThat(confirmed).as("the kill came in the middle").isNotEmpty();
        }
        eventually(() -> assertThat(lineAtA.isOver()).isTrue());
        everybodyIsAt(code, atA);
        assertThat(installation.database().count(ANSWERS.formatted("or-4-7-before")))
                .as("no answer is lost, and none counts twice")
                .isEqualTo(2L * PUPILS);
        theTeacherGoesOn(code, lineAtB);
    }

    private String starts(Browser teacher) {
        SignIn.as("demo-teacher", teacher, a.address("/sign-in").toString());
        teacher.goToView(a.address("/teach/start?lesson=" + LESSON).toString());
        teacher.await(() -> teacher.path().endsWith("/board"));
        var code = teacher.path().split("/")[3];
        teacher.goToView(a.address("/teach/live/" + code).toString());
        return code;
    }

    private static List<Pupil> pupils(ApplicationProcess node, String code) {
        return Stream.generate(() -> Pupil.with(site(node), code).comeIn())
                .limit(PUPILS)
                .toList();
    }

    private static String site(ApplicationProcess node) {
        return node.address("").toString();
    }

    /** Everybody at the first node answers; after the first yes it is killed. Returns those who had a yes. */
    private List<Pupil> answersWhileItIsKilled(List<Pupil> pupils) throws InterruptedException {
        var confirmed = new ConcurrentLinkedQueue<Pupil>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            pupils.forEach(pupil -> threads.execute(() -> {
                try {
                    if (pupil.answer("or-4-7-before", 1) == 204) {
                        confirmed.add(pupil);
                    }
                } catch (UncheckedIOException gone) {
                    // The screen keeps the answer.
                }
            }));
            eventually(() -> assertThat(confirmed).isNotEmpty());
            a.kill();
        }
        return List.copyOf(confirmed);
    }

    /** As their screens do: what had no yes is sent to whichever node there is, and where the class is, is asked. */
    private void everybodyIsAt(String code, List<Pupil> pupils) {
        for (var pupil : pupils) {
            var moved = Pupil.with(site(b), code).holding(pupil.token());
            assertThat(moved.now().get("stop").asString()).isEqualTo("or-4-7-before");
            assertThat(moved.answer("or-4-7-before", 1)).isEqualTo(204);
        }
    }

    private void theTeacherGoesOn(String code, PupilLine line) throws SQLException {
        try (var teacher = Browser.open()) {
            SignIn.as("demo-teacher", teacher, b.address("/sign-in").toString());
            teacher.goToView(b.address("/teach/live/" + code).toString());
            assertThat(teacher.text()).contains("%d of %d have answered".formatted(2 * PUPILS, 2 * PUPILS));
            teacher.find("#next").click();
            eventually(() -> assertThat(line.stops()).contains("step-1"));
            var late = Pupil.with(site(b), code).comeIn();
            assertThat(late.now().get("stop").asString()).isEqualTo("step-1");
            teacher.all("summary").getLast().click();
            teacher.find("#end").click();
            eventually(() -> assertThat(line.isOver()).isTrue());
        }
    }
}
