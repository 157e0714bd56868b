package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/** Where the reader is switched off, or has no weights to read with, it is out and has no opinion of anything. */
class ReaderWithoutWeightsTest {

    private static final ContentFiles FILES = ContentFiles.packed();
    private static final Cues CUES = Cues.read(FILES, new Problems());

    @Test
    void switchedOffItIsOutAndLearnsNothing() {
        var relearning = mock(Relearning.class);
        var reader = new ReaderBeans().reader(FILES, CUES, new Languages(), relearning, false);
        hasNoOpinion(reader);
        var learner = ArgumentCaptor.<Consumer<Examples>>captor();
        verify(relearning).follow(eq(reader), any(), learner.capture());
        learner.getValue().accept(Examples.none());
        hasNoOpinion(reader);
    }

    @Test
    void withoutWeightsItIsOut() {
        var setting = new ReaderSetting(95, 99, 85, List.of());
        hasNoOpinion(new Reader(Examples.none(), CUES, new Languages(), setting, Optional::empty, mock(Learned.class)));
    }

    @Test
    void beforeAnythingWasLearnedItIsOut() {
        var setting = new ReaderSetting(95, 99, 85, List.of());
        var reader = new Reader(
                Examples.none(), CUES, new Languages(), setting, () -> Optional.of(mock(Encoders.class)), null);
        hasNoOpinion(reader);
        reader.learned(mock(Learned.class));
        assertThat(reader.isOut()).as("it has learned since").isFalse();
    }

    private static void hasNoOpinion(Reader reader) {
        var words = ChildWords.of("he gets the 8.12");
        assertThat(reader.isOut()).isTrue();
        assertThat(reader.read(words)).isEqualTo(Reading.NONE);
        assertThat(reader.explain(words, Urgency.ONE)).isEqualTo(Explanation.NONE);
    }
}
