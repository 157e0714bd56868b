package org.thinkuknow.encoder;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The encoders are there, and read by what is meant. */
class EncoderTest {

    private static final int WINDOWS = 4;

    @Test
    void whatMeansTheSameLiesCloserThanWhatDoesNot() {
        for (var graph : Graph.values()) {
            try (var encoder = Encoder.frozen(graph)) {
                var meant = mean(encoder, "my cat ran away last night");
                assertThat(near(meant, mean(encoder, "our kitten is missing since yesterday evening")))
                        .as("%s", graph)
                        .isGreaterThan(near(meant, mean(encoder, "how do I do fractions for homework")));
            }
        }
    }

    @Test
    void whatWasLearnedChangesWhatItReads() throws IOException {
        var adapter = adapter();
        try (var frozen = Encoder.frozen(Graph.E5);
                var tuned = Encoder.tuned(Graph.E5, adapter)) {
            var text = "he is waiting for me at the station now and nobody knows";
            assertThat(near(mean(frozen, text), mean(tuned, text))).isLessThan(0.999);
            assertThat(adapter.scores(mean(tuned, text))[0])
                    .as("level one")
                    .isGreaterThan(adapter.scores(mean(tuned, "i like drawing dragons with my sister"))[0] + 2);
            assertThat(adapter.mark()).hasSize(64);
        }
    }

    @Test
    void anAdapterOfAnotherGraphIsRefused() throws IOException {
        var adapter = adapter();
        assertThatThrownBy(() -> Encoder.tuned(Graph.MINILM, adapter)).isInstanceOf(EncoderUnavailable.class);
    }

    @Test
    void aLongTextHasAVectorForEachWindow() {
        try (var encoder = Encoder.frozen(Graph.MINILM)) {
            assertThat(encoder.read("we went to the park and it was fine. ".repeat(100), WINDOWS))
                    .hasSize(WINDOWS);
            assertThat(encoder.read("", WINDOWS)).hasSize(1);
        }
    }

    @Test
    void weightsThatAreDamagedAreRefused() {
        for (var damaged : List.of(
                "", "TUKREAD1", "something else altogether", "TUKREAD1\u0000\u0000\u0000\u0001x\u007f\u007f\u007f")) {
            assertThatThrownBy(
                            () -> Adapter.read(new ByteArrayInputStream(damaged.getBytes(StandardCharsets.ISO_8859_1))))
                    .isInstanceOf(IOException.class);
        }
    }

    private static Adapter adapter() throws IOException {
        try (var stream = EncoderTest.class.getResourceAsStream("/reader/e5.bin")) {
            return Adapter.read(stream);
        }
    }

    private static float[] mean(Encoder encoder, String text) {
        return encoder.read(text, WINDOWS).getFirst();
    }

    private static double near(float[] one, float[] other) {
        return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
    }

    private static double dot(float[] one, float[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
