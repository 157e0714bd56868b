package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.TEACHER;

/** A phone that comes with the square of a board drives nothing before its teacher finds its words, and nothing but that lesson then. */
class PhoneRemoteIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-me-i-post";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private TeachingTogether together;

    @Autowired
    private PhoneRemotes phones;

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String code;
    private Teachers teachers;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
    }

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    private Phone phone() {
        return new Phone(address(""), code);
    }

    private Phone asking() {
        var phone = phone();
        assertThat(phone.ask(TEACHER.get(() -> phones.offer(code)))).isEqualTo(200);
        return phone;
    }

    private Phone driving() {
        var phone = asking();
        TEACHER.run(() -> phones.let(code, phone.words()));
        assertThat(phone.now().statusCode()).isEqualTo(200);
        return phone;
    }

    private String step() {
        return TEACHER.get(() -> lessons.mine(code)).lesson().step();
    }

    private String reference() {
        return TEACHER.get(() -> lessons.mine(code)).lesson().reference();
    }

    private void drivesNothing(Phone phone) {
        var before = step();
        assertThat(phone.now().statusCode()).isEqualTo(404);
        assertThat(phone.press(
                        "NEXT", TEACHER.get(() -> lessons.mine(code)).lesson().revision()))
                .isEqualTo(404);
        assertThat(step()).isEqualTo(before);
    }

    @Test
    void withoutThePressOnTheBoardThePhoneGetsNothing() {
        var phone = asking();
        var revision = TEACHER.get(() -> lessons.mine(code)).lesson().revision();
        assertThat(phone.now().statusCode()).as("it waits").isEqualTo(202);
        assertThat(phone.now().body()).isEmpty();
        for (var step : List.of("NEXT", "BACK", "SHOW")) {
            assertThat(phone.press(step, revision)).as(step).isEqualTo(404);
        }
        assertThat(step()).isEqualTo(RunningOrder.WAITING);
        TEACHER.run(() -> phones.let(code, phone.words()));
        assertThat(phone.press("NEXT", phone.revision())).as("contrast").isEqualTo(200);
        assertThat(step()).isNotEqualTo(RunningOrder.WAITING);
    }

    @Test
    void theBoardShowsThreePairsOfWordsAndWrongOnesLetNobodyIn() {
        var phone = asking();
        var choices = TEACHER.get(() -> phones.of(code)).choices();
        assertThat(choices).hasSize(3).doesNotHaveDuplicates().contains(phone.words());
        var wrong = choices.stream()
                .filter(words -> !words.equals(phone.words()))
                .findFirst()
                .orElseThrow();
        refused(() -> phones.let(code, wrong));
        drivesNothing(phone);
        refused(() -> phones.let(code, phone.words()));
        drivesNothing(phone);
    }

    @Test
    void aSquareIsGoodOnceAndOfTwoWhoComeAtOnceOneGetsWords() {
        var secret = TEACHER.get(() -> phones.offer(code));
        var both = List.of(phone(), phone());
        var ended = AtOnce.run(
                () -> both.getFirst().ask(secret), () -> both.getLast().ask(secret));
        assertThat(ended.stream().map(each -> each.result().orElseThrow())).containsExactlyInAnyOrder(200, 404);
        assertThat(phone().ask(secret)).isEqualTo(404);
    }

    @Test
    void aSquareIsOverAfterTwoMinutesAndSoIsAPhoneThatNobodyLetIn() {
        var secret = TEACHER.get(() -> phones.offer(code));
        later("2 minute");
        assertThat(phone().ask(secret)).isEqualTo(404);
        var phone = asking();
        later("2 minute");
        assertThat(TEACHER.get(() -> phones.of(code)).choices()).isEmpty();
        refused(() -> phones.let(code, phone.words()));
        drivesNothing(phone);
    }

    @Test
    void aPhoneDrivesForTwoHoursAtMost() {
        var phone = driving();
        later("119 minute");
        assertThat(phone.now().statusCode()).as("contrast").isEqualTo(200);
        later("2 minute");
        drivesNothing(phone);
    }

    /** Everything of this lesson's phones is so much nearer to its end. */
    private void later(String by) {
        database.sql("update live_phone set ends_at = ends_at - interval " + by + " where lesson = ?")
                .param(reference())
                .update();
    }

    @Test
    void aSquareIsGoodForItsOwnLessonAlone() {
        var other = TEACHER.get(() -> lessons.start("/learn/11-14/who-knows-where-you-are"));
        try {
            var secret = TEACHER.get(() -> phones.offer(code));
            assertThat(new Phone(address(""), other).ask(secret)).isEqualTo(404);
            var phone = phone();
            assertThat(phone.ask(secret)).as("nor is it used up").isEqualTo(200);
            refused(() -> phones.let(other, phone.words()));
            TEACHER.run(() -> phones.let(code, phone.words()));
            phone.press("NEXT", phone.revision());
            assertThat(TEACHER.get(() -> lessons.mine(other)).lesson().step()).isEqualTo(RunningOrder.WAITING);
        } finally {
            TEACHER.run(() -> lessons.end(other));
        }
    }

    @Test
    void aNewSquareMakesTheOneBeforeVoidAndAnotherPhoneTakesTheFirstOnesPlace() {
        var before = TEACHER.get(() -> phones.offer(code));
        var first = driving();
        assertThat(phone().ask(before)).isEqualTo(404);
        var second = driving();
        drivesNothing(first);
        assertThat(second.now().statusCode()).isEqualTo(200);
    }

    @Test
    void twoTapsOfOneThumbGoOnOnce() {
        var phone = driving();
        var seen = phone.revision();
        AtOnce.run(() -> phone.press("NEXT", seen), () -> phone.press("NEXT", seen));
        var once = step();
        assertThat(phone.press("NEXT", seen)).isEqualTo(200);
        assertThat(step()).isEqualTo(once);
        phone.press("BACK", phone.revision());
        assertThat(step()).isEqualTo(RunningOrder.WAITING);
    }

    @Test
    void itEndsAtOnceWithAPressWithTheLessonAndWithItsTeachersRights() {
        var stopped = driving();
        TEACHER.run(() -> phones.end(code));
        drivesNothing(stopped);
        var colleague = teachers.ofTheDemoSchool("phone-colleague");
        var invitation = TEACHER.get(() -> together.invite(code));
        colleague.run(() -> together.enter(invitation.code()));
        var hers = asking();
        colleague.run(() -> phones.let(code, hers.words()));
        assertThat(hers.now().statusCode()).as("contrast").isEqualTo(200);
        ADMIN.run(() -> staff.setEnabled("phone-colleague", false));
        drivesNothing(hers);
        ADMIN.run(() -> staff.setEnabled("phone-colleague", true));
        TEACHER.run(() -> together.part(code, "phone-colleague"));
        drivesNothing(hers);
        var last = driving();
        TEACHER.run(() -> lessons.end(code));
        assertThat(last.now().statusCode()).isEqualTo(404);
        refused(() -> phones.offer(code));
    }

    @Test
    void anotherTeacherNeitherMakesASquareNorLetsAPhoneIn() {
        var other = teachers.ofAnotherSchool("phone-stranger");
        var phone = asking();
        refused(other, () -> phones.offer(code));
        refused(other, () -> phones.of(code));
        refused(other, () -> phones.let(code, phone.words()));
        refused(other, () -> phones.end(code));
        assertThat(phone.now().statusCode()).isEqualTo(202);
    }

    @Test
    void theKeyOpensNothingElse() {
        var phone = driving();
        for (var path : List.of(
                "/teach",
                "/teach/live/" + code,
                "/teach/live/" + code + "/board",
                "/teach/taught",
                "/teach/results/" + reference(),
                "/teach/results/" + reference() + "/answers.csv",
                "/teach/disclosure/X",
                "/safeguarding",
                "/triage",
                "/admin")) {
            var answer = phone.open(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith("/sign-in");
        }
        assertThat(phone.open("/join/" + code + "/now").statusCode()).isEqualTo(404);
        assertThat(phone.open("/join/" + code + "/stops").statusCode()).isEqualTo(404);
        assertThat(phone.now().headers().firstValue("Set-Cookie"))
                .as("there is no session")
                .isEmpty();
    }

    @Test
    void whatPupilsWriteIsNotOnThePhoneAndThatItWaitsIs() {
        var phone = driving();
        var pupil = Pupil.with(address(""), code).comeIn();
        assertThat(Phone.json(phone.now()).get("wordsWait").asBoolean()).isFalse();
        assertThat(pupil.question("Q-00000001", ChildWords.of("my dad hits me when hes drunk"))
                        .statusCode())
                .isEqualTo(204);
        var shown = phone.now();
        assertThat(Phone.json(shown).get("wordsWait").asBoolean()).isTrue();
        assertThat(shown.body()).doesNotContain("hits me").doesNotContain(pupil.nickname());
    }

    @Test
    void secretsAreKeptAsHashesAndBothEndsAreInTheRecord() {
        var secret = TEACHER.get(() -> phones.offer(code));
        var phone = driving();
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(secret)).isEmpty();
        assertThat(stored.columnsThatHold(phone.key())).isEmpty();
        TEACHER.run(() -> phones.end(code));
        TEACHER.run(() -> phones.end(code));
        assertThat(audit.of(reference()))
                .extracting(each -> each.act())
                .containsExactly("let a phone drive", "ended a phone's driving");
    }

    @Test
    void whoeverTriesManySquaresWaits() {
        var phone = phone();
        for (var tried = 0; tried < 30; tried++) {
            assertThat(phone.ask("guess" + tried)).isEqualTo(404);
        }
        assertThat(phone.ask("guess")).isEqualTo(429);
        assertThat(asking().now().statusCode()).as("contrast: another network").isEqualTo(202);
    }

    private static void refused(Runnable step) {
        refused(TEACHER, step);
    }

    private static void refused(Acting who, Runnable step) {
        assertThatThrownBy(() -> who.run(step)).isInstanceOf(LessonRefused.class);
    }
}
