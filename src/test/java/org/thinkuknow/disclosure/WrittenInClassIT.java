package org.thinkuknow.disclosure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Pupil;
import org.thinkuknow.classroom.Teachers;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.util.Collections;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** A pupil's words in a live lesson begin a record of their own teacher's, and of nobody else's. */
class WrittenInClassIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("he touches me and I dont like it");

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private FlaggedWords flagged;

    @Autowired
    private WrittenInClass written;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private OwnLog own;

    @Autowired
    private TeachingTogether together;

    private Teachers teachers;
    private String code;
    private Pupil pupil;
    private String words;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
    }

    @BeforeEach
    void aPupilWrites() {
        code = TEACHER.get(() -> lessons.start("/learn/11-14/chat-trust-and-pressure"));
        pupil = Pupil.with(address(""), code).comeIn();
        pupil.question("Q-0000000a", WORDS);
        words = TEACHER.get(flagged::waiting).getLast().reference();
    }

    @AfterEach
    void itEnds() {
        TEACHER.get(flagged::waiting).forEach(each -> TEACHER.run(() -> flagged.done(each.reference())));
        TEACHER.run(() -> lessons.end(code));
    }

    @Test
    void aRecordBeginsWithTheChildsWordsAndWhereTheyWereWritten() {
        var kept = TEACHER.get(() -> disclosures.open(written.begin(words)));
        assertThat(kept.isSigned()).isFalse();
        assertThat(kept.text().childWords()).isEqualTo(WORDS);
        assertThat(kept.text().place()).contains("Live lesson", pupil.nickname());
        assertThat(kept.text().date()).isNotNull();
        assertThat(kept.text().pupil()).isEmpty();
    }

    @Test
    void onceTheRecordIsSignedItsWordsWaitNoLonger() {
        pupil.question("Q-0000000b", ChildWords.of("and my cousin hits me"));
        var reference = TEACHER.get(() -> written.begin(words));
        assertThat(TEACHER.get(flagged::waitingUnread))
                .extracting(FlaggedWords.Unread::reference)
                .contains(words)
                .hasSize(2);
        TEACHER.run(() -> disclosures.sign(
                reference,
                disclosures
                        .open(reference)
                        .text()
                        .with(new SchoolPart("5B", DangerAnswer.NO, null, AboutStaff.NOBODY))));
        assertThat(TEACHER.get(flagged::waitingUnread))
                .as("what else was written still waits")
                .extracting(FlaggedWords.Unread::reference)
                .doesNotContain(words)
                .hasSize(1);
    }

    @Test
    void anotherTeacherGetsNothingAndAnEducatorIsRefused() {
        assertThatThrownBy(() -> OTHER_TEACHER.get(() -> written.begin(words)))
                .isInstanceOf(DisclosureRefused.class)
                .hasMessageContaining("no such words");
        assertThatThrownBy(() -> TEACHER.get(() -> written.begin("W-no-such")))
                .isInstanceOf(DisclosureRefused.class)
                .hasMessageContaining("no such words");
        assertThatThrownBy(() -> EDUCATOR.get(() -> written.begin(words))).isInstanceOf(AccessDeniedException.class);
        assertThat(OTHER_TEACHER.get(own::mine))
                .extracting(mine -> OTHER_TEACHER
                        .get(() -> disclosures.open(mine.reference()))
                        .text()
                        .childWords())
                .doesNotContain(WORDS);
    }

    @Test
    void pressingTwiceOrInTwoWindowsAtOnceBeginsOneRecordAndKeepsWhatWasAdded() {
        var begun =
                AtOnce.run(Collections.nCopies(4, (Callable<String>) () -> TEACHER.get(() -> written.begin(words))));
        var reference = begun.getFirst().result().orElseThrow();
        assertThat(begun).extracting(each -> each.result().orElseThrow()).containsOnly(reference);
        var text = TEACHER.get(() -> disclosures.open(reference)).text();
        var more = new DisclosureText(
                text.date(),
                text.time(),
                text.place(),
                ChildWords.of("Ada"),
                text.childWords(),
                "",
                text.meeting(),
                text.hurt(),
                text.selfharm());
        TEACHER.run(() -> disclosures.save(reference, more));
        assertThat(TEACHER.get(() -> written.begin(words))).isEqualTo(reference);
        assertThat(TEACHER.get(() -> disclosures.open(reference)).text()).isEqualTo(more);
    }

    @Test
    void aColleagueWhoWasLetInWritesARecordOfHerOwnAndNothingOnceSheIsSentAway() {
        var colleague = teachers.ofTheDemoSchool("written-colleague");
        assertThat(colleague.get(flagged::waiting)).isEmpty();
        var invitation = TEACHER.get(() -> together.invite(code)).code();
        colleague.run(() -> together.enter(invitation));
        assertThat(colleague.get(flagged::waiting))
                .extracting(FlaggedWords.Flagged::reference)
                .contains(words);
        var hers = colleague.get(() -> disclosures.open(written.begin(words)));
        var mine = TEACHER.get(() -> disclosures.open(written.begin(words)));
        assertThat(hers.text()).isEqualTo(mine.text());
        assertThat(hers.reference()).isNotEqualTo(mine.reference());
        TEACHER.run(() -> together.part(code, "written-colleague"));
        assertThat(colleague.get(flagged::waiting)).isEmpty();
        assertThatThrownBy(() -> colleague.get(() -> written.begin(words))).isInstanceOf(DisclosureRefused.class);
    }

    @Test
    void theLessonLearnsNothingOfTheRecord() {
        TEACHER.get(() -> written.begin(words));
        assertThat(TEACHER.get(flagged::waiting))
                .as("it waits until the teacher says that it is dealt with")
                .extracting(FlaggedWords.Flagged::reference)
                .contains(words);
    }
}
