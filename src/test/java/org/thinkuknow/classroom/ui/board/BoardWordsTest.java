package org.thinkuknow.classroom.ui.board;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class BoardWordsTest {

    @Test
    void noStepOfAnyLessonHasMoreThanFortyWordsOnTheBoardAndNoneIsEmpty() {
        var lessons =
                Lessons.read(ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations")), new Problems());
        assertThat(lessons.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(lesson -> assertThat(lesson.steps()).allSatisfy(step -> {
                    var board = BoardWords.of(step);
                    var words = BoardWords.words(step.title())
                            + board.sentences().stream()
                                    .mapToInt(BoardWords::words)
                                    .sum();
                    assertThat(words).as(lesson.address() + " " + step.title()).isLessThanOrEqualTo(BoardWords.MOST);
                    assertThat(board.sentences())
                            .as(lesson.address() + " " + step.title())
                            .isNotEmpty();
                }));
    }
}
