package org.thinkuknow.classroom.web;

import org.junit.jupiter.api.Test;
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

/** The table of a lesson's results, fetched by everybody who might try. */
class OthersResultsIT extends RunningApplication {

    private static final String LESSON = "/learn/14-18/deepfakes-and-doubt";
    private static final String PASSWORD = "three words here";

    @Autowired
    private LiveLessons lessons;
    @Autowired
    private TeachingTogether together;
    private Teachers teachers;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
    }

    @Test
    void theTableIsForWhoTeachesTheLessonAndNoOtherTeacher() {
        var code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        var table = "/teach/results/" + Acting.TEACHER.get(() -> lessons.mine(code)).lesson().reference() + "/answers.csv";
        var colleague = teachers.ofTheDemoSchool("table-colleague");
        var elsewhere = new Visitor(address("")).signIn(teachers.ofAnotherSchool("table-elsewhere").username(), PASSWORD);
        var near = new Visitor(address("")).signIn(colleague.username(), PASSWORD);
        var none = elsewhere.get("/teach/results/L-none/answers.csv");
        for (var stranger : new Visitor[] {elsewhere, near}) {
            assertThat(stranger.get(table).statusCode()).isEqualTo(404).isEqualTo(none.statusCode());
            assertThat(stranger.get(table).body()).isEqualTo(none.body());
        }
        assertThat(new Visitor(address("")).get(table).statusCode()).as("nobody is asked to sign in").isEqualTo(302);
        var invitation = Acting.TEACHER.get(() -> together.invite(code)).code();
        colleague.run(() -> together.enter(invitation));
        assertThat(near.get(table).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(table).statusCode()).isEqualTo(404);
        assertThat(new Visitor(address("")).signIn("demo-teacher", Visitor.DEMO_PASSWORD).get(table).body()).contains("question", "strand");
        Acting.TEACHER.run(() -> lessons.end(code));
    }
}
