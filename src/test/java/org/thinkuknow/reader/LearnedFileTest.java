package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.encoder.Graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What was learned lies beside the source, so that a build does not learn everything anew. It is told from examples and signs whether
 * something has changed there; that the code of the learner has, is told here.
 */
class LearnedFileTest {

    private static final String ANEW =
            "Please delete %1$s and target/classes/%2$s, run ./run, and copy target/classes/%2$s there"
                    .formatted("src/main/resources/" + Learned.FILE, Learned.FILE);
    private static final int READ_AGAIN = 40;

    private final ContentFiles files = ContentFiles.packed();
    private final Examples examples = Examples.read(files, new Problems());
    private final List<String> messages = examples.all().stream()
            .filter(Example::teaches)
            .map(Example::message)
            .toList();

    @Test
    void whatIsPackedIsWhatTheLearnerMakesOfIt() throws IOException {
        var packed = Learned.packed().orElseThrow();
        try (var cues = Cues.read(files, new Problems())) {
            var again = new Learning(cues, Encoders.load())
                    .from(examples, packed.knownTo(Encoders.mark()), Learning.mark(files, examples));
            assertThat(bytes(again)).as(ANEW).isEqualTo(bytes(packed));
        }
    }

    /** Another machine may round another way. */
    @Test
    void whatTheEncodersSaidTheySayAgain() throws IOException {
        var encoders = Encoders.load();
        var known = Learned.packed().orElseThrow().knownTo(Encoders.mark());
        IntStream.range(0, READ_AGAIN)
                .mapToObj(number -> messages.get(number * messages.size() / READ_AGAIN))
                .forEach(message -> assertThat(known.near(encoders.meaning(message), message))
                        .as(ANEW)
                        .hasValueCloseTo(1.0, within(0.01)));
    }

    /** Else each build would read most of them again. */
    @Test
    void mostMessagesAreKnownToTheFileBesideTheSource() throws IOException {
        try (var file = Files.newInputStream(Path.of("src/main/resources", Learned.FILE))) {
            var known = Learned.read(file).knownTo(Encoders.mark());
            var any = new float[Graph.WIDTH];
            assertThat(messages.stream()
                            .filter(message -> known.near(any, message).isPresent()))
                    .as(ANEW)
                    .hasSizeGreaterThan(messages.size() * 9 / 10);
        }
    }

    private static byte[] bytes(Learned learned) throws IOException {
        var bytes = new ByteArrayOutputStream();
        learned.write(bytes);
        return bytes.toByteArray();
    }
}
