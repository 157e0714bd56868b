package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lesson that runs, and phones that come with its square. */
abstract class PhonesInClass extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-me-i-post";

    @Autowired
    LiveLessons lessons;

    @Autowired
    PhoneRemotes phones;

    String code;
    Teachers teachers;
    /** One for each class of tests: she may ask for so many squares in a minute, and no more. */
    Acting teacher;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
        teacher =
                teachers.ofTheDemoSchool("phones-" + getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    @BeforeEach
    void aLessonRuns() {
        code = teacher.get(() -> lessons.start(LESSON));
    }

    @AfterEach
    void itEnds() {
        teacher.run(() -> lessons.end(code));
    }

    Phone phone() {
        return new Phone(address(""), code);
    }

    Phone asking() {
        var phone = phone();
        assertThat(phone.ask(teacher.get(() -> phones.offer(code)))).isEqualTo(200);
        return phone;
    }

    Phone driving() {
        var phone = asking();
        teacher.run(() -> phones.let(code, phone.words()));
        assertThat(phone.now().statusCode()).isEqualTo(200);
        return phone;
    }

    String step() {
        return teacher.get(() -> lessons.mine(code)).lesson().step();
    }

    String reference() {
        return teacher.get(() -> lessons.mine(code)).lesson().reference();
    }

    void drivesNothing(Phone phone) {
        var before = step();
        assertThat(phone.now().statusCode()).isEqualTo(404);
        assertThat(phone.press(
                        "NEXT", teacher.get(() -> lessons.mine(code)).lesson().revision()))
                .isEqualTo(404);
        assertThat(step()).isEqualTo(before);
    }

    void refused(Runnable step) {
        refused(teacher, step);
    }

    static void refused(Acting who, Runnable step) {
        assertThatThrownBy(() -> who.run(step)).isInstanceOf(LessonRefused.class);
    }
}
