package org.thinkuknow.results;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.Keeping;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** A school may let its results go earlier than the installation, and never keeps them longer. */
class SchoolTermsIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final Acting ELSEWHERE = new Acting("term-lead-elsewhere", "SAFEGUARDING_LEAD");

    @Autowired
    private SchoolTerms terms;

    @Autowired
    private TermRows rows;

    @Autowired
    private TaughtClasses classes;

    @Autowired
    private LiveLessons live;

    @Autowired
    private Schools schools;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    private final Clock clock = Clock.systemUTC();

    @AfterEach
    void asBefore() {
        LEAD.run(terms::leaveToTheInstallation);
    }

    private LiveLesson begun(int daysAgo, String school) {
        var teacher = new Acting("term-" + UUID.randomUUID().toString().substring(0, 8), "TEACHER");
        var code = teacher.get(() -> live.start(LESSON));
        teacher.run(() -> live.end(code));
        var lesson = teacher.get(() -> live.mine(code)).lesson();
        database.sql(
                        "update live_lesson set started_at = utc_timestamp(6) - interval ? day, school = ? where reference = ?")
                .params(daysAgo, school, lesson.reference())
                .update();
        return lesson;
    }

    private boolean isKept(LiveLesson lesson) {
        return database.sql("select count(*) from live_lesson where reference = ?")
                        .param(lesson.reference())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void tidyWith(int days) {
        new SchoolTidying(rows, classes, new Keeping(Duration.ofDays(days), Duration.ofHours(12)))
                .erase(clock.instant());
    }

    @Test
    void whatASchoolHasKeptLongEnoughGoesAndNobodyElses() {
        var old = begun(70, "demo-school");
        var recent = begun(50, "demo-school");
        var elsewhere = begun(70, "other-school");
        assertThat(LEAD.get(() -> terms.goingWith(new SchoolTerm(2)))).isGreaterThanOrEqualTo(1);
        tidyWith(365);
        assertThat(isKept(old)).isTrue();
        LEAD.run(() -> terms.choose(new SchoolTerm(2)));
        tidyWith(365);
        assertThat(isKept(old)).isFalse();
        assertThat(isKept(recent)).isTrue();
        assertThat(isKept(elsewhere)).isTrue();
    }

    @Test
    void aSchoolNeverKeepsLongerThanTheInstallation() {
        var lesson = begun(40, "demo-school");
        LEAD.run(() -> terms.choose(new SchoolTerm(6)));
        tidyWith(365);
        assertThat(isKept(lesson)).isTrue();
        tidyWith(30);
        assertThat(isKept(lesson)).isFalse();
        var short30 = new SchoolTerms(
                rows, classes, schools, new Keeping(Duration.ofDays(30), Duration.ofHours(12)), null, clock);
        assertThatThrownBy(() -> LEAD.run(() -> short30.choose(new SchoolTerm(6))))
                .isInstanceOf(LessonRefused.class)
                .hasMessageContaining("30 days at most");
        assertThat(short30.choices()).isEmpty();
    }

    @Test
    void theTermIsThatOfTheSchoolInWhichTheLessonWasBegun() {
        var code = TEACHER.get(() -> live.start(LESSON));
        var lesson = TEACHER.get(() -> live.mine(code)).lesson();
        TEACHER.run(() -> live.end(code));
        assertThat(database.sql("select school from live_lesson where reference = ?")
                        .param(lesson.reference())
                        .query(String.class)
                        .single())
                .isEqualTo("demo-school");
    }

    @Test
    void onlyASafeguardingLeadSaysSoAndOnlyForTheirOwnSchool() {
        for (var other : List.of(TEACHER, ADMIN, Acting.OFFICER)) {
            assertThatThrownBy(() -> other.run(() -> terms.choose(new SchoolTerm(1))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.run(terms::leaveToTheInstallation))
                    .isInstanceOf(AccessDeniedException.class);
        }
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(ELSEWHERE.username()))) {
                staff.open(new NewAccount(
                        ELSEWHERE.username(), "Ada Elsewhere", "three words here", Set.of(Role.SAFEGUARDING_LEAD)));
            }
            schools.assign(Membership.of(ELSEWHERE.username(), "school-elsewhere", "School Elsewhere", ""));
        });
        LEAD.run(() -> terms.choose(new SchoolTerm(3)));
        ELSEWHERE.run(() -> terms.choose(new SchoolTerm(1)));
        assertThat(LEAD.get(terms::chosen)).contains(new SchoolTerm(3));
        ADMIN.run(() -> schools.assign(Membership.of(ELSEWHERE.username(), "", "", "")));
        assertThatThrownBy(() -> ELSEWHERE.run(() -> terms.choose(new SchoolTerm(1))))
                .isInstanceOf(LessonRefused.class);
        assertThat(LEAD.get(terms::chosen)).contains(new SchoolTerm(3));
        rows.leave("school-elsewhere");
    }

    @Test
    void aTermIsOneToTwelveMonths() {
        assertThatThrownBy(() -> new SchoolTerm(0)).isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> new SchoolTerm(13)).isInstanceOf(LessonRefused.class);
    }
}
