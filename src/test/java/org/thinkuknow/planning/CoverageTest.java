package org.thinkuknow.planning;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.planning.Coverage.Stage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {

    private static final SchoolClass CLASS = new SchoolClass(
            "C-1", "4 Oaks", YearGroup.of("year-4").orElseThrow(), AgeBand.SEVEN_TO_ELEVEN, new SchoolYear(2026), true);
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);
    private static final String FRIEND = "/learn/7-11/who-is-a-friend-online";
    private static final String MEAN = "/learn/7-11/when-the-chat-turns-mean";
    private static final String OLDER = "/learn/11-14/chat-trust-and-pressure";
    private static LessonShelf shelf;

    @BeforeAll
    static void read() {
        shelf = new LessonShelf(
                Lessons.read(ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations")), new Problems()),
                Mockito.mock(OwnLessons.class));
    }

    @Test
    void ofAnEmptyPlanEveryLessonOfTheBandIsMissing() {
        var coverage = of();
        assertThat(coverage.count(Stage.MISSING))
                .isEqualTo(8)
                .isEqualTo(coverage.lessons().size());
        assertThat(coverage.points()).isNotEmpty().allMatch(point -> point.stage() == Stage.MISSING);
    }

    @Test
    void whatWasTaughtIsPlannedAndIsMissingIsToldApart() {
        var coverage = of(planned(FRIEND, WEEK), planned(MEAN, null));
        assertThat(coverage.about(Strand.ONLINE_RELATIONSHIPS))
                .extracting(Coverage.OfLesson::stage)
                .containsExactly(Stage.TAUGHT);
        assertThat(coverage.about(Strand.ONLINE_BULLYING))
                .extracting(Coverage.OfLesson::stage)
                .containsExactly(Stage.PLANNED);
        assertThat(coverage.count(Stage.MISSING)).isEqualTo(6);
    }

    @Test
    void aPointOfTheCurriculumIsAsFarAsTheLessonThatHasComeFurthest() {
        var points = of(planned(FRIEND, WEEK)).points();
        assertThat(points)
                .filteredOn(point -> point.lessons().stream()
                        .anyMatch(each -> each.lesson().address().equals(FRIEND)))
                .isNotEmpty()
                .allMatch(point -> point.stage() == Stage.TAUGHT);
        assertThat(points).anyMatch(point -> point.stage() == Stage.MISSING);
    }

    @Test
    void aLessonForAnotherAgeCountsBesideThoseOfTheBand() {
        assertThat(of(planned(OLDER, WEEK)).lessons())
                .hasSize(9)
                .last()
                .extracting(each -> each.lesson().address())
                .isEqualTo(OLDER);
    }

    private static Coverage of(PlannedLesson... lessons) {
        return Coverage.of(new ClassPlan(CLASS, List.of(lessons), Set.of()), shelf);
    }

    private static PlannedLesson planned(String lesson, LocalDate taught) {
        return new PlannedLesson("P-" + lesson.hashCode(), "C-1", lesson, WEEK, 1, "demo-teacher", taught, null);
    }
}
