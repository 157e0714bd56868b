package org.thinkuknow.reader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.encoder.EncoderUnavailable;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Reading.Opinion;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reader says, and that it stands aside where it cannot read. */
class ReaderTest {

    private static final String HINT = "he gets the 8.12, i am to wear the blue coat. i said i was at my nans";
    private static final String CALM = "we did a quiz about passwords in computing and i got nine out of ten";

    private static Cues cues;
    private static Reader reader;

    @BeforeAll
    static void load() {
        cues = Cues.read(ContentFiles.packed(), new Problems());
        reader = reader(Optional.of(Encoders.shared().orElseThrow()));
    }

    @Test
    void aHintIsFoundThatNoSignKnows() {
        assertThat(cues.in(HINT)).isEmpty();
        assertThat(reader.read(HINT).opinion()).isEqualTo(Opinion.URGENT);
        assertThat(reader.read(HINT).atRisk()).isTrue();
    }

    @Test
    void anEverydayMessageIsUnlikelyToBeUrgent() {
        assertThat(reader.read(CALM).opinion()).isEqualTo(Opinion.UNLIKELY);
        assertThat(reader.read(CALM).atRisk()).isFalse();
    }

    @Test
    void anotherLanguageIsNotRead() {
        assertThat(reader.read("Czeka na mnie na dworcu, mama nie wie gdzie jestem. Nigdy go nie widziałam."))
                .isEqualTo(Reading.NONE);
        assertThat(reader.read("мені дуже сумно і я не хочу жити")).isEqualTo(Reading.NONE);
        assertThat(reader.explain("мені дуже сумно і я не хочу жити", Urgency.ONE))
                .isEqualTo(Explanation.NONE);
    }

    @Test
    void whatIsNoMessageIsReadWithoutHarm() {
        assertThat(reader.read("")).isEqualTo(Reading.NONE);
        assertThat(reader.read(" \n ")).isEqualTo(Reading.NONE);
        assertThat(reader.read("😀".repeat(5_000)).opinion()).isNotNull();
        assertThat(reader.read("a".repeat(10_000)).opinion()).isNotNull();
        assertThat(reader.read("\u202Emum said no\u202C \u0000").opinion()).isNotNull();
    }

    @Test
    void itShowsThreeExamplesOfTheLevelAndTheWordsThatWeighed() {
        var why = reader.explain(HINT, Urgency.ONE);
        assertThat(why.likes()).hasSize(3).allMatch(example -> example.level() == Urgency.ONE && !example.arguable());
        assertThat(why.weighed())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(HINT.length()));
        assertThat(reader.explain(HINT, Urgency.TWO).likes()).allMatch(example -> example.level() == Urgency.TWO);
    }

    @Test
    void theDangerInTheMiddleOfALongMessageIsFound() {
        var calm = "We had a nice day at the museum and then we went home for tea, and my sister drew the big whale. ";
        assertThat(reader.read(calm.repeat(12)).opinion()).isEqualTo(Opinion.UNLIKELY);
        assertThat(reader.read(calm.repeat(6)
                                + "my uncle comes in my room at night and does things and he is coming again tonight. "
                                + calm.repeat(6))
                        .opinion())
                .isNotEqualTo(Opinion.UNLIKELY);
    }

    @Test
    void withoutEncodersTheSignsStandAlone() {
        var without = reader(Optional.empty());
        assertThat(without.isOut()).isTrue();
        assertThat(reader.isOut()).isFalse();
        assertThat(without.read(HINT)).isEqualTo(Reading.NONE);
        assertThat(without.explain(HINT, Urgency.ONE)).isEqualTo(Explanation.NONE);
    }

    @Test
    void anEncoderThatFailsHasNoOpinion() {
        var broken = new Reader(
                Examples.none(),
                cues,
                new Languages(),
                reader.setting(),
                () -> {
                    throw new EncoderUnavailable(new IllegalStateException("out of memory"));
                },
                Learned.packed().orElseThrow());
        assertThat(broken.read(HINT)).isEqualTo(Reading.NONE);
        assertThat(broken.explain(HINT, Urgency.ONE)).isEqualTo(Explanation.NONE);
    }

    private static Reader reader(Optional<Encoders> encoders) {
        var problems = new Problems();
        var files = ContentFiles.packed();
        return new Reader(
                Examples.read(files, problems),
                cues,
                new Languages(),
                ReaderSetting.read(files, problems),
                () -> encoders,
                Learned.packed().orElseThrow());
    }
}
