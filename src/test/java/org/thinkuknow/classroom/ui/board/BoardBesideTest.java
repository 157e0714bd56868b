package org.thinkuknow.classroom.ui.board;

import org.junit.jupiter.api.Test;
import org.thinkuknow.classroom.ClassWords.CloudWord;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class BoardBesideTest {

    @Test
    void soManyWordsStandOnTheBoardAsAreReadFromEightMetres() {
        assertThat(BoardBeside.first(IntStream.range(0, 60)
                        .mapToObj(place -> new CloudWord("word", 1))
                        .toList()))
                .hasSize(24);
        assertThat(BoardBeside.first(Collections.nCopies(30, new CloudWord("a".repeat(30), 1))))
                .hasSize(8);
        assertThat(BoardBeside.first(Collections.nCopies(30, new CloudWord("a".repeat(30), 9))))
                .as("large words take more room")
                .hasSize(2);
        assertThat(BoardBeside.first(List.of(new CloudWord("kind", 3), new CloudWord("fun", 1))))
                .extracting(CloudWord::count)
                .containsExactly(3, 1);
        assertThat(BoardBeside.first(List.of())).isEmpty();
    }
}
