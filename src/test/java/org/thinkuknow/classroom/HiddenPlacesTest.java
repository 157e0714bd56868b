package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.quiz.About;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.vault.ChangedKeys;
import org.thinkuknow.vault.TestVault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class HiddenPlacesTest {

    @TempDir
    private Path directory;

    private final List<Question> questions =
            IntStream.range(0, 20).mapToObj(HiddenPlacesTest::question).toList();

    /** Nodes keep the pages of questions in memory, and pupils have them on their screens. */
    @Test
    void aPageThatIsThereMeansTheSameWhenTheKeysAreReplaced() {
        var keys = new ChangedKeys(directory);
        var hidden = new HiddenPlaces(keys.vault());
        var before = orders(hidden);
        keys.replaceHashing();
        assertThat(orders(hidden)).isEqualTo(before);
    }

    @Test
    void eachInstallationHasOrdersOfItsOwn() {
        assertThat(orders(new HiddenPlaces(TestVault.withNewKeys())))
                .isNotEqualTo(orders(new HiddenPlaces(TestVault.withNewKeys())));
    }

    private List<List<Integer>> orders(HiddenPlaces hidden) {
        return questions.stream().map(hidden::of).toList();
    }

    private static Question question(int number) {
        var about =
                new About("or-7-11-" + number, Strand.ONLINE_BULLYING, "In which order?", "A step", Optional.empty());
        return new PutInOrder(
                about,
                Stream.of("one", "two", "three", "four")
                        .map(word -> new PutInOrder.Thing(word, "So it is."))
                        .toList());
    }
}
