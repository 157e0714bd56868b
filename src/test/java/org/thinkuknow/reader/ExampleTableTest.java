package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.reader.Example.Urgency;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written here can be put into the files as it is. */
class ExampleTableTest {

    private static final String FILE = Examples.FOLDER + "written-here.csv";

    private final Example agreed = example("Z0001", "she said \"wait, here\", and left", false);
    private final Example arguable = example("Z0002", "another message", true);

    @Test
    void aTableIsReadAgainAsItWas() {
        var problems = new Problems();
        var read = Examples.read(files(ExampleTable.csv(List.of(agreed, arguable))), problems);
        problems.throwIfAny();
        assertThat(read.all()).containsExactly(agreed, arguable);
    }

    @Test
    void anExampleThatWasPutIntoTheFilesIsThereOnce() {
        var content = Examples.read(files(ExampleTable.csv(List.of(agreed))), new Problems());
        assertThat(content.with(List.of(agreed, arguable)).all()).containsExactly(agreed, arguable);
    }

    @Test
    void aMessageIsKnownWhateverItsCapitalsAndMarks() {
        var content = Examples.none().with(List.of(agreed));
        assertThat(content.hold("She said: wait here and LEFT!")).isTrue();
        assertThat(content.hold("She said: wait")).isFalse();
    }

    private static ContentFiles files(String csv) {
        return ContentFiles.packed().apart(Map.of(FILE, csv), List.of("figures/themes.yaml"));
    }

    private static Example example(String id, String message, boolean arguable) {
        return new Example(
                id, Urgency.TWO, "child", "12", "plain", "en", "other", arguable, "why, in words", message, FILE);
    }
}
