package org.thinkuknow.learning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.Problems;

import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Every lesson ends with the ways to tell somebody, and none of them promises what the copy does not keep. */
class WaysToTellTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyLessonNamesTheButtonAndWhoReads(boolean watched) {
        assertThat(Lessons.read(ContentFiles.packed().forCopy(watched), new Problems())
                        .all())
                .hasSize(32)
                .allSatisfy(lesson -> {
                    assertThat(lesson.steps().getLast().html())
                            .contains("<strong>Tell someone</strong>", "0800 1111", "999");
                    var all = lesson.steps().stream().map(Page.Step::html).collect(Collectors.joining());
                    if (watched) {
                        assertThat(all)
                                .contains("whose job is to help children reads it")
                                .doesNotContainIgnoringCase("nobody to read it");
                    } else {
                        assertThat(all)
                                .containsPattern("nobody to read it|Nobody reads <strong>")
                                .doesNotContain("whose job is to help children reads");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromSevenUpTheyNameTheCeopSafetyCentreAndFromFourteenTheIwf(boolean watched) {
        assertThat(Lessons.read(ContentFiles.packed().forCopy(watched), new Problems())
                        .all())
                .allSatisfy(lesson -> {
                    var ways = lesson.steps().getLast().html();
                    if (lesson.band() != AgeBand.FOUR_TO_SEVEN) {
                        assertThat(ways)
                                .contains("href=\"/help/helplines\">CEOP Safety Centre</a>", "not for emergencies");
                    }
                    assertThat(ways.contains(">IWF</a>")).isEqualTo(lesson.band() == AgeBand.FOURTEEN_TO_EIGHTEEN);
                });
    }
}
