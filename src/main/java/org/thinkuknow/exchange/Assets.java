package org.thinkuknow.exchange;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Styles and pictures that are packed with the application. */
final class Assets {

    private static final String STATIC = "META-INF/resources/";

    private Assets() {}

    static byte[] picture(String name) {
        return find(STATIC + "illustrations/" + name)
                .orElseThrow(() -> new IllegalArgumentException("No picture " + name));
    }

    static String style(String name) {
        return new String(
                find(STATIC + "styles/" + name).orElseThrow(() -> new IllegalArgumentException("No style " + name)),
                StandardCharsets.UTF_8);
    }

    /** A file of the classpath, if it is there. */
    static Optional<byte[]> find(String path) {
        var file = new ClassPathResource(path);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
