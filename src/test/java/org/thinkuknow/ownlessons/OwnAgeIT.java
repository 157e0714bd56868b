package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;
import org.thinkuknow.learning.AgeBand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** The age of a lesson is changed after it was begun, and after it was published. */
class OwnAgeIT extends OwnSchools {

    @Test
    void theAgeIsChangedWithoutLossAndWhatIsPublishedStaysForItsOwn() {
        var draft = published(text());
        var moved = TEACHER.get(() -> lessons.changeAge(
                        draft.reference(), draft.revision(), AgeBand.ELEVEN_TO_FOURTEEN, draft.text()))
                .draft();
        assertThat(moved.band()).isEqualTo(AgeBand.ELEVEN_TO_FOURTEEN);
        assertThat(moved.text().lesson()).isEqualTo(text().lesson());
        assertThat(moved.text().quiz()).isEqualTo(text().quiz().replace("-7-11-", "-11-14-"));
        assertThat(TEACHER.get(() -> lessons.check(moved, moved.text())).findings())
                .as("no id is of another age")
                .noneMatch(finding -> finding.words().contains("id"));
        assertThat(COLLEAGUE.get(lessons::published))
                .filteredOn(each -> each.address().equals(draft.address()))
                .extracting(PublishedLesson::band)
                .containsExactly(BAND);
        assertThat(TEACHER.get(() -> lessons.taughtFor(draft.reference()))).contains(BAND);
        assertThat(TEACHER.get(() -> lessons.isTaughtAsWritten(draft.reference())))
                .isFalse();
        assertThat(TEACHER.get(() -> lessons.usedIds(draft.reference()))).contains("re-7-11-before", "re-11-14-before");
        TEACHER.run(() -> lessons.publish(draft.reference(), moved.revision()));
        assertThat(TEACHER.get(() -> lessons.taughtFor(draft.reference()))).contains(AgeBand.ELEVEN_TO_FOURTEEN);
        assertThat(TEACHER.get(() -> lessons.edition(draft.reference(), 1))
                        .lesson()
                        .band())
                .as("an edition never changes")
                .isEqualTo(BAND);
        var back = TEACHER.get(() -> lessons.changeAge(draft.reference(), moved.revision() + 1, BAND, moved.text()));
        assertThat(back.draft().text()).isEqualTo(text());
    }

    @Test
    void anAgeThatIsChangedWhileAColleagueWritesLosesNothing() {
        var draft = begun(text());
        COLLEAGUE.run(() -> lessons.save(draft.reference(), 1, saying("Of a colleague")));
        var kept = TEACHER.get(
                () -> lessons.changeAge(draft.reference(), 1, AgeBand.FOUR_TO_SEVEN, saying("Of the teacher")));
        assertThat(kept.copied()).isTrue();
        assertThat(kept.draft().band()).isEqualTo(AgeBand.FOUR_TO_SEVEN);
        assertThat(kept.draft().text().title()).isEqualTo("Of the teacher");
        assertThat(TEACHER.get(() -> lessons.open(draft.reference())).band()).isEqualTo(BAND);
        assertThat(refusal(() -> ELSEWHERE.run(
                        () -> lessons.changeAge(draft.reference(), 2, AgeBand.FOUR_TO_SEVEN, saying("Theirs")))))
                .contains("no lesson with that address");
    }
}
