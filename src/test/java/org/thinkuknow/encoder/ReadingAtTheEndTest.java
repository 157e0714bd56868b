package org.thinkuknow.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that is told to stop goes on until all that it has begun is done, half a minute at most. Its library lets go of everything at
 * once, and whatever it has to say of a reading after that took the process down.
 */
class ReadingAtTheEndTest {

    private static final String STILL_THERE = "still there";

    @Test
    void aReadingThatFailsWhileTheProcessStopsTakesNothingElseDown() throws Exception {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:ErrorFile=/dev/null",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true);
        // What was given back is overwritten at once, as it is sooner or later where more is done than here.
        command.environment().put("MALLOC_PERTURB_", "165");
        var reading = command.start();
        assertThat(new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(STILL_THERE)
                .doesNotContain("SIGSEGV");
        assertThat(reading.waitFor()).isZero();
    }

    /** The process: what its library does when it is told to stop is done, and then something is read that cannot be read. */
    static final class Reader {

        private Reader() {}

        /** @param arguments none */
        public static void main(String[] arguments) throws Exception {
            var session = HeldEnvironment.get().createSession(Graph.MINILM.onnx());
            letGo();
            try {
                read(session);
            } catch (OrtException noSuchWord) {
                System.out.println(STILL_THERE);
            }
            Runtime.getRuntime().halt(0);
        }

        /** Runs what the library has given to the process to be run at its end, so that nothing has to be waited for. */
        private static void letGo() throws ReflectiveOperationException {
            var closer = Class.forName(OrtEnvironment.class.getName() + "$OrtEnvCloser")
                    .getDeclaredConstructor(long.class, long.class);
            closer.setAccessible(true);
            var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            var held = OrtEnvironment.class.getDeclaredField("nativeHandle");
            held.setAccessible(true);
            ((Runnable) closer.newInstance(api.getLong(null), held.getLong(HeldEnvironment.get()))).run();
        }

        private static void read(OrtSession session) throws OrtException {
            var environment = HeldEnvironment.get();
            try (var noSuchWord = OnnxTensor.createTensor(environment, new long[][] {{Long.MAX_VALUE}});
                    var one = OnnxTensor.createTensor(environment, new long[][] {{1}})) {
                session.run(Map.of("input_ids", noSuchWord, "attention_mask", one, "token_type_ids", one));
            }
        }
    }
}
