package org.thinkuknow.reader;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.encoder.EncoderUnavailable;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever changes the examples is told that the encoder has not learned from them yet. */
@Tag("house")
class TunedOnTest {

    private static final ContentFiles FILES = ContentFiles.packed();

    private final Problems problems = new Problems();

    @Test
    void theEncoderWasTunedOnTheExamplesAsTheyAre() {
        TunedOn.warnIfBehind(FILES, Encoders::mark, problems);
        assertThat(problems.warnings()).isEmpty();
    }

    @Test
    void examplesThatWentOnAreSaid() {
        TunedOn.warnIfBehind(FILES, () -> "another mark", problems);
        assertThat(problems.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.mend()).contains("src/learn/run tunes it anew"));
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void anEncoderThatIsMissingIsSaid() {
        TunedOn.warnIfBehind(
                FILES,
                () -> {
                    throw new EncoderUnavailable(new IllegalStateException("gone"));
                },
                problems);
        assertThat(problems.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.mend()).contains("no tuned encoder"));
    }
}
