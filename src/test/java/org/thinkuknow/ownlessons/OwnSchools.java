package org.thinkuknow.ownlessons;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.util.Objects;
import java.util.Set;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.TEACHER;

/** Two colleagues at one school, a teacher elsewhere, one at no school, and a lesson. */
abstract class OwnSchools extends RunningApplication {

    static final Acting COLLEAGUE = new Acting("own-colleague", "TEACHER");
    static final Acting ELSEWHERE = new Acting("own-elsewhere", "TEACHER");
    static final Acting OF_NO_SCHOOL = new Acting("own-of-no-school", "TEACHER");
    static final AgeBand BAND = AgeBand.SEVEN_TO_ELEVEN;

    @Autowired
    protected JdbcClient database;

    @Autowired
    OwnLessons lessons;

    @Autowired
    OwnExample example;

    @Autowired
    Staff staff;

    @Autowired
    Schools schools;

    @BeforeEach
    void twoSchoolsHaveTheirTeachers() {
        isIn("demo-school", "Demo School", COLLEAGUE);
        isIn("school-elsewhere", "School Elsewhere", ELSEWHERE);
        isIn("", "", OF_NO_SCHOOL);
    }

    OwnText text() {
        return example.of(BAND);
    }

    OwnText saying(String words) {
        return new OwnText(text().lesson().replace("title: Before you press send", "title: " + words), text().quiz());
    }

    OwnDraft begun(OwnText text) {
        return TEACHER.get(() -> lessons.begin(BAND, text));
    }

    OwnDraft published(OwnText text) {
        var draft = begun(text);
        return TEACHER.get(() -> lessons.publish(draft.reference(), draft.revision()));
    }

    void isIn(String key, String school, Acting person) {
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(person.username()))) {
                staff.open(new NewAccount(
                        person.username(), "Ada " + person.username(), "three words here", Set.of(Role.TEACHER)));
            }
            schools.assign(Membership.of(person.username(), key, school, ""));
        });
    }

    static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(OwnLessonRefused.class, step))
                .getMessage();
    }
}
