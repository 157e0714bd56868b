package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The key of a phone opens the steps of its lesson, and nothing that stands anywhere else. */
class PhoneOpensNothingElseIT extends PhonesInClass {

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

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
                "/teach/concerns",
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
        var secret = teacher.get(() -> phones.offer(code));
        var phone = driving();
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(secret)).isEmpty();
        assertThat(stored.columnsThatHold(phone.key())).isEmpty();
        teacher.run(() -> phones.end(code));
        teacher.run(() -> phones.end(code));
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
}
