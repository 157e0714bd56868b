package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.support.Repetitions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What two people have agreed on is truly learned: the same words weigh more afterwards, and less again once it is withdrawn. */
class LearnsFromPeopleTest {

    private static final String CODE = "the heron is on the slate roof again, kettle at nine";

    private final ContentFiles files = ContentFiles.packed();
    private final Examples all = Examples.read(files, new Problems());

    /** A part of them learns as much in an eighth of the time; a long run takes all. */
    private final Examples examples = Examples.none()
            .with(IntStream.range(0, all.all().size())
                    .filter(place -> Repetitions.all() || place % 8 == 0)
                    .mapToObj(all.all()::get)
                    .toList());

    @Test
    void aCodeThatNobodyKnewWeighsMoreOnceItIsAgreedToMeanDanger() {
        try (var cues = Cues.read(files, new Problems())) {
            var encoders = Encoders.shared().orElseThrow();
            var packed = Learned.packed().orElseThrow();
            var reader = new Reader(
                    examples,
                    cues,
                    new Languages(),
                    ReaderSetting.read(files, new Problems()),
                    () -> Optional.of(encoders),
                    packed);
            Relearning.learn(reader, files, all);
            assertThat(reader.learned()).as("nothing is new").containsSame(packed);

            Relearning.learn(reader, files, examples);
            var first = reader.learned().orElseThrow();
            var before = reader.read(CODE).urgency();

            Relearning.learn(reader, files, examples.with(agreed()));
            assertThat(reader.learned().orElseThrow().mark()).isNotEqualTo(first.mark());
            assertThat(reader.read(CODE).urgency()).isGreaterThan(before);

            Relearning.learn(reader, files, examples);
            assertThat(reader.learned().orElseThrow().mark()).isEqualTo(first.mark());
            assertThat(reader.read(CODE).urgency()).isEqualTo(before);
        }
    }

    private static List<Example> agreed() {
        return IntStream.range(0, 12)
                .mapToObj(number -> new Example(
                        "Z%04d".formatted(number + 1),
                        Urgency.ONE,
                        "child",
                        "",
                        "plain",
                        Example.ENGLISH,
                        "other",
                        false,
                        "a code that was agreed with somebody",
                        "heron on the slate roof, kettle at %d".formatted(number),
                        "people"))
                .toList();
    }
}
