package org.thinkuknow.results.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Teachers;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson's results as a table and as a document, fetched by everybody who might try. */
class OthersResultsIT extends RunningApplication {

    private static final String LESSON = "/learn/14-18/deepfakes-and-doubt";
    private static final String PASSWORD = "three words here";
    private static final String OWN_PASSWORD = "three other words";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private TeachingTogether together;

    private Teachers teachers;
    private String code;
    private String reference;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
    }

    @BeforeEach
    void aLessonRuns() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        reference = Acting.TEACHER.get(() -> lessons.mine(code)).lesson().reference();
    }

    @AfterEach
    void itEnds() {
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers.csv", "results.pdf"})
    void theResultsAreForWhoTeachesTheLessonAndNoOtherTeacher(String file) {
        var path = "/teach/results/%s/%s".formatted(reference, file);
        var colleague = teachers.ofTheDemoSchool("colleague-" + file);
        var near = new Visitor(address("")).comeIn(colleague.username(), PASSWORD, OWN_PASSWORD);
        var elsewhere = new Visitor(address(""))
                .comeIn(teachers.ofAnotherSchool("elsewhere-" + file).username(), PASSWORD, OWN_PASSWORD);
        var none = elsewhere.get("/teach/results/L-none/" + file);
        for (var stranger : new Visitor[] {elsewhere, near}) {
            assertThat(stranger.get(path).statusCode()).isEqualTo(404).isEqualTo(none.statusCode());
            assertThat(stranger.get(path).body()).isEqualTo(none.body());
        }
        assertThat(new Visitor(address("")).get(path).statusCode())
                .as("nobody is asked to sign in")
                .isEqualTo(302);
        var invitation = Acting.TEACHER.get(() -> together.invite(code)).code();
        colleague.run(() -> together.enter(invitation));
        assertThat(near.get(path).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
        teachers.ofAnotherSchool(colleague.username());
        assertThat(near.get(path).statusCode())
                .as("who was let in and has gone to another school")
                .isEqualTo(404);
        assertThat(new Visitor(address(""))
                        .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
    }
}
