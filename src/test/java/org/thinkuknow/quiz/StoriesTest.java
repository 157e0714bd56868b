package org.thinkuknow.quiz;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;

import java.util.EnumMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the stories teach about telling: keeping quiet rescues nobody, and one adult who does not listen is not all of them. */
class StoriesTest {

    private static final ContentFiles FILES = ContentFiles.packed();
    private static final Lessons LESSONS = Lessons.read(FILES, new Problems());
    private static final Quizzes QUIZZES = Quizzes.read(FILES, LESSONS, new Problems());
    /** Endings in which nothing has been put right; only such a one may follow from a choice that is not right. */
    private static final Set<String> NOTHING_MENDED = Set.of("co-7-11-09 wall", "mi-7-11-09 left");
    /** Scenes in which the first adult is busy, cross or wrong, by story. */
    private static final Set<String> NOT_HEARD =
            Set.of("mi-4-7-07 busy", "ps-7-11-09 only", "si-11-14-09 brushed", "or-14-18-11 brushed");

    @Test
    void aChoiceThatIsNotRightNeverLeadsStraightToAnEndingWhereAllIsMended() {
        var straight = stories()
                .flatMap(story -> story.scenes().stream()
                        .flatMap(scene -> scene.choices().stream())
                        .filter(choice -> !choice.right() && story.after(choice).isEnding())
                        .map(choice -> story.id() + " " + choice.to()));
        assertThat(straight.collect(Collectors.toSet())).isEqualTo(NOTHING_MENDED);
    }

    /** Going to a second adult is right there, and giving up leads on to another chance to tell. */
    @Test
    void inOneStoryOfEveryAgeTheFirstAdultGetsItWrong() {
        var bands = new EnumMap<AgeBand, String>(AgeBand.class);
        LESSONS.all()
                .forEach(lesson -> storiesOf(lesson)
                        .forEach(story -> story.scenes().stream()
                                .filter(scene -> NOT_HEARD.contains(story.id() + " " + scene.name()))
                                .forEach(scene -> {
                                    bands.put(lesson.band(), story.id());
                                    assertThat(scene.choices())
                                            .filteredOn(Scene.Choice::right)
                                            .isNotEmpty()
                                            .allMatch(choice ->
                                                    story.after(choice).isEnding());
                                    assertThat(scene.choices())
                                            .filteredOn(choice -> !choice.right())
                                            .isNotEmpty()
                                            .noneMatch(choice ->
                                                    story.after(choice).isEnding());
                                })));
        assertThat(bands).containsOnlyKeys(AgeBand.values());
    }

    private static Stream<Story> stories() {
        return LESSONS.all().stream().flatMap(StoriesTest::storiesOf);
    }

    private static Stream<Story> storiesOf(Lesson lesson) {
        return QUIZZES.of(lesson).orElseThrow().questions().stream()
                .filter(Story.class::isInstance)
                .map(Story.class::cast);
    }
}
