package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.AtOnce;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;

/** A phone that comes with the square of a board drives nothing before its teacher finds its words, and ends when it shall. */
class PhoneRemoteIT extends PhonesInClass {

    @Autowired
    private TeachingTogether together;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Test
    void withoutThePressOnTheBoardThePhoneGetsNothing() {
        var phone = asking();
        var revision = teacher.get(() -> lessons.mine(code)).lesson().revision();
        assertThat(phone.now().statusCode()).as("it waits").isEqualTo(202);
        assertThat(phone.now().body()).isEmpty();
        for (var step : List.of("NEXT", "BACK", "SHOW")) {
            assertThat(phone.press(step, revision)).as(step).isEqualTo(404);
        }
        assertThat(step()).isEqualTo(RunningOrder.WAITING);
        teacher.run(() -> phones.let(code, phone.words()));
        assertThat(phone.press("NEXT", phone.revision())).as("contrast").isEqualTo(200);
        assertThat(step()).isNotEqualTo(RunningOrder.WAITING);
    }

    @Test
    void theBoardShowsThreePairsOfWordsAndWrongOnesLetNobodyIn() {
        var phone = asking();
        var choices = teacher.get(() -> phones.of(code)).choices();
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
        var secret = teacher.get(() -> phones.offer(code));
        var both = List.of(phone(), phone());
        var ended = AtOnce.run(
                () -> both.getFirst().ask(secret), () -> both.getLast().ask(secret));
        assertThat(ended.stream().map(each -> each.result().orElseThrow())).containsExactlyInAnyOrder(200, 404);
        assertThat(phone().ask(secret)).isEqualTo(404);
    }

    @Test
    void aSquareIsOverAfterTwoMinutesAndSoIsAPhoneThatNobodyLetIn() {
        var secret = teacher.get(() -> phones.offer(code));
        later("2 minute");
        assertThat(phone().ask(secret)).isEqualTo(404);
        var phone = asking();
        later("2 minute");
        assertThat(teacher.get(() -> phones.of(code)).choices()).isEmpty();
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
        var other = teacher.get(() -> lessons.start("/learn/11-14/who-knows-where-you-are"));
        try {
            var secret = teacher.get(() -> phones.offer(code));
            assertThat(new Phone(address(""), other).ask(secret)).isEqualTo(404);
            var phone = phone();
            assertThat(phone.ask(secret)).as("nor is it used up").isEqualTo(200);
            refused(() -> phones.let(other, phone.words()));
            teacher.run(() -> phones.let(code, phone.words()));
            phone.press("NEXT", phone.revision());
            assertThat(teacher.get(() -> lessons.mine(other)).lesson().step()).isEqualTo(RunningOrder.WAITING);
        } finally {
            teacher.run(() -> lessons.end(other));
        }
    }

    @Test
    void aNewSquareMakesTheOneBeforeVoidAndAnotherPhoneTakesTheFirstOnesPlace() {
        var before = teacher.get(() -> phones.offer(code));
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
        teacher.run(() -> phones.end(code));
        drivesNothing(stopped);
        var colleague = teachers.ofTheDemoSchool("phone-colleague");
        var invitation = teacher.get(() -> together.invite(code));
        colleague.run(() -> together.enter(invitation.code()));
        var hers = asking();
        colleague.run(() -> phones.let(code, hers.words()));
        assertThat(hers.now().statusCode()).as("contrast").isEqualTo(200);
        ADMIN.run(() -> staff.setEnabled("phone-colleague", false));
        drivesNothing(hers);
        ADMIN.run(() -> staff.setEnabled("phone-colleague", true));
        teacher.run(() -> together.part(code, "phone-colleague"));
        drivesNothing(hers);
        var last = driving();
        teacher.run(() -> lessons.end(code));
        assertThat(last.now().statusCode()).isEqualTo(404);
        refused(() -> phones.offer(code));
    }
}
