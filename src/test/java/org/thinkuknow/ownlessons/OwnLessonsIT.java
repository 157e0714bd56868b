package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.OwnPassword;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Visitor.location;

/** A school's lessons are its teachers' alone, and nobody's words are lost. */
class OwnLessonsIT extends OwnSchools {

    @Test
    void aColleagueMayWriteAndAnotherSchoolFindsNothing() {
        var draft = begun(text());
        assertThat(COLLEAGUE.get(() -> lessons.open(draft.reference())).text()).isEqualTo(text());
        var unknown = refusal(() -> ELSEWHERE.run(() -> lessons.open("L-000000000000")));
        for (var other : List.of(ELSEWHERE, OF_NO_SCHOOL)) {
            assertThat(refusal(() -> other.run(() -> lessons.open(draft.reference()))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> other.run(() -> lessons.open("' or 1=1")))).isEqualTo(unknown);
            assertThat(refusal(() -> other.run(() -> lessons.save(draft.reference(), 1, saying("Theirs")))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> other.run(() -> lessons.publish(draft.reference(), 1))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> other.run(() -> lessons.edition(draft.reference(), 1))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> other.run(() -> lessons.delete(draft.reference()))))
                    .isEqualTo(unknown);
            assertThat(other.get(lessons::all)).extracting(OwnDraft::reference).doesNotContain(draft.reference());
        }
        assertThat(refusal(() -> OF_NO_SCHOOL.run(() -> lessons.begin(BAND, text()))))
                .isEqualTo(unknown);
        var untouched = TEACHER.get(() -> lessons.open(draft.reference()));
        assertThat(untouched.text()).isEqualTo(text());
        assertThat(untouched.revision()).isEqualTo(1);
    }

    @Test
    void whoeverIsNoTeacherIsRefused() {
        for (var step : List.<Runnable>of(
                lessons::all,
                lessons::published,
                lessons::school,
                () -> lessons.open("L-000000000000"),
                () -> lessons.begin(BAND, text()),
                () -> lessons.save("L-000000000000", 1, text()),
                () -> lessons.publish("L-000000000000", 1),
                () -> lessons.delete("L-000000000000"))) {
            assertThatThrownBy(() -> OFFICER.run(step)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(step::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void aTeacherWhoMovesAwayLeavesTheLessonsBehind() {
        var draft = begun(text());
        COLLEAGUE.run(() -> lessons.open(draft.reference()));
        isIn("school-elsewhere", "School Elsewhere", COLLEAGUE);
        assertThat(refusal(() -> COLLEAGUE.run(() -> lessons.save(draft.reference(), 1, saying("Mine")))))
                .contains("no lesson with that address");
    }

    @Test
    void whatIsUnfinishedIsKeptAndNotPublished() {
        var draft = begun(new OwnText("title: Half a thou", ""));
        assertThat(TEACHER.get(() -> lessons.open(draft.reference())).text().title())
                .isEqualTo("Half a thou");
        assertThat(refusal(() -> TEACHER.run(() -> lessons.publish(draft.reference(), 1))))
                .contains("put right what the checks found");
        assertThat(COLLEAGUE.get(lessons::published))
                .extracting(PublishedLesson::address)
                .doesNotContain(draft.address());
    }

    @Test
    void whatIsRightIsPublishedToTheSchoolAlone() {
        var draft = published(saying("Think before you send"));
        assertThat(draft.edition()).isEqualTo(1);
        var shelf = new PublishedLesson(draft.address(), "Think before you send", BAND, Strand.ONLINE_REPUTATION);
        assertThat(COLLEAGUE.get(lessons::published)).contains(shelf);
        assertThat(ELSEWHERE.get(lessons::published)).doesNotContain(shelf);
        assertThat(OF_NO_SCHOOL.get(lessons::published)).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoWriteAtOnceLosesNothingAndIsTold() {
        var draft = begun(text());
        var first = TEACHER.get(() -> lessons.save(draft.reference(), 1, saying("Of the first")));
        var second = COLLEAGUE.get(() -> lessons.save(draft.reference(), 1, saying("Of the second")));
        assertThat(first.copied()).isFalse();
        assertThat(second.copied()).isTrue();
        assertThat(TEACHER.get(() -> lessons.open(draft.reference())).text().title())
                .isEqualTo("Of the first");
        assertThat(TEACHER.get(() -> lessons.open(second.draft().reference()))
                        .text()
                        .title())
                .isEqualTo("Of the second");
        assertThat(second.draft().changedBy()).isEqualTo(COLLEAGUE.username());
        assertThat(refusal(() -> COLLEAGUE.run(() -> lessons.publish(draft.reference(), 1))))
                .contains("Somebody else has just changed this lesson");
    }

    @Test
    void ofManyWhoSaveInTheSameInstantNobodyIsLost() {
        var draft = begun(text());
        var saved = AtOnce.run(IntStream.range(0, 6)
                .mapToObj(i -> (Callable<OwnLessons.Kept>)
                        () -> COLLEAGUE.get(() -> lessons.save(draft.reference(), 1, saying("Writer " + i))))
                .toList());
        assertThat(saved).allMatch(AtOnce.Ended::succeeded);
        assertThat(saved)
                .extracting(each -> each.result().orElseThrow().copied())
                .containsOnlyOnce(false);
        assertThat(saved)
                .extracting(each -> COLLEAGUE
                        .get(() ->
                                lessons.open(each.result().orElseThrow().draft().reference()))
                        .text()
                        .title())
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void pressingPublishTwiceAtOnceMakesOneEdition() {
        var draft = begun(text());
        var pressed = AtOnce.run(Collections.nCopies(4, (Callable<OwnDraft>)
                () -> TEACHER.get(() -> lessons.publish(draft.reference(), 1))));
        assertThat(pressed)
                .allMatch(AtOnce.Ended::succeeded)
                .extracting(each -> each.result().orElseThrow().edition())
                .containsOnly(1);
    }

    @Test
    void anIdKeepsItsQuestionFromTheFirstEditionOn() {
        var draft = published(text());
        var other = new OwnText(
                text().lesson(),
                text().quiz()
                        .replace(
                                "ask: What did Yusuf not know when he pressed send?", "ask: Which colour is the sky?"));
        var kept = TEACHER.get(() -> lessons.save(draft.reference(), draft.revision(), other))
                .draft();
        assertThat(TEACHER.get(() -> lessons.check(kept, other)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.words())
                            .contains("belongs to the question “What did Yusuf not know when he pressed send?”");
                    assertThat(other.quiz().lines().toList().get(finding.line() - 1))
                            .contains("id: re-7-11-51");
                });
        assertThat(refusal(() -> TEACHER.run(() -> lessons.publish(draft.reference(), kept.revision()))))
                .contains("put right");
        var renamed = new OwnText(other.lesson(), other.quiz().replace("re-7-11-51", "re-7-11-61"));
        var again = TEACHER.get(() -> lessons.save(draft.reference(), kept.revision(), renamed))
                .draft();
        assertThat(TEACHER.get(() -> lessons.publish(draft.reference(), again.revision()))
                        .edition())
                .isEqualTo(2);
    }

    @Test
    void aDeletedLessonIsGoneForEverybody() {
        var draft = published(text());
        COLLEAGUE.run(() -> lessons.delete(draft.reference()));
        assertThat(refusal(() -> TEACHER.run(() -> lessons.open(draft.reference()))))
                .contains("no lesson with that address");
        assertThat(TEACHER.get(lessons::published))
                .extracting(PublishedLesson::address)
                .doesNotContain(draft.address());
        assertThat(refusal(() -> TEACHER.run(() -> lessons.delete(draft.reference()))))
                .contains("no lesson with that address");
    }

    @Test
    void theZipIsTheSchoolsAlone() {
        var draft = begun(saying("To take away"));
        var path = "/teach/own/%s/lesson.zip".formatted(draft.reference());
        var mine = new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .get(path);
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.headers().firstValue("Cache-Control")).hasValue("no-store");
        OwnPassword.isTheirs(database, ELSEWHERE);
        assertThat(new Visitor(address(""))
                        .signIn(ELSEWHERE.username(), "three words here")
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(address("")).get(path).statusCode()).isEqualTo(302);
    }

    @Test
    void whatWasTakenAwayIsBroughtBackAsADraft() {
        var visitor = new Visitor(address("")).signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        var taken = visitor.bytes("/teach/own/%s/lesson.zip"
                        .formatted(begun(saying("There and back")).reference()))
                .body();
        var reference = location(brought(visitor, "lesson.zip", taken)).replace("/teach/own/", "");
        assertThat(TEACHER.get(() -> lessons.open(reference)).text()).isEqualTo(saying("There and back"));
        assertThat(TEACHER.get(() -> lessons.open(reference)).isPublished()).isFalse();
        assertThat(location(brought(visitor, "lesson.zip", "no zip".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("/teach/own?problem=not-read");
        assertThat(location(brought(visitor, "lesson.zip", new byte[0]))).isEqualTo("/teach/own?problem=no-file");
    }

    @Test
    void whoHasNoSchoolBringsNothingInAndAForgedFormIsRefused() {
        var zip = OwnArchive.of(text());
        OwnPassword.isTheirs(database, OF_NO_SCHOOL);
        assertThat(location(brought(
                        new Visitor(address("")).signIn(OF_NO_SCHOOL.username(), "three words here"),
                        "lesson.zip",
                        zip)))
                .isEqualTo("/teach/own?problem=no-school");
        var forged = new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .upload("/teach/own/bring", Map.of("band", "7-11"), "files", "lesson.zip", zip);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(new Visitor(address(""))
                        .signIn("demo-officer", Visitor.DEMO_PASSWORD)
                        .upload("/teach/own/bring", Map.of("band", "7-11"), "files", "lesson.zip", zip)
                        .statusCode())
                .isEqualTo(403);
    }

    /** The sign-in form has the token that every form of this visitor has. */
    private static HttpResponse<String> brought(Visitor visitor, String name, byte[] file) {
        return visitor.upload(
                "/teach/own/bring", Map.of("band", "7-11", "_csrf", visitor.tokenOf("/account")), "files", name, file);
    }
}
