package org.thinkuknow.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import static java.util.Objects.requireNonNull;

/** Scripts that tests run in a page. */
final class TestScripts {

    private TestScripts() {}

    /** The script of a name, under {@code src/test/resources/looks}. */
    static String read(String name) {
        try (var script = requireNonNull(TestScripts.class.getResourceAsStream("/looks/" + name + ".js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
