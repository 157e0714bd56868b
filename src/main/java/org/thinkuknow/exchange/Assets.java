package org.thinkuknow.exchange;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles and pictures that are packed with the application. */
final class Assets {

    private static final String STATIC = "META-INF/resources/";
    private static final Pattern PART = Pattern.compile("@import \"([^\"]+)\";");

    private Assets() {}

    static byte[] picture(String name) {
        return find(STATIC + "illustrations/" + name)
                .orElseThrow(() -> new IllegalArgumentException("No picture " + name));
    }

    /** A sheet with all its parts. The build of the pages joins them too; until it has run they are apart. */
    static String style(String name) {
        var sheet = new String(
                find(STATIC + "styles/" + name).orElseThrow(() -> new IllegalArgumentException("No style " + name)),
                StandardCharsets.UTF_8);
        return PART.matcher(sheet).replaceAll(part -> Matcher.quoteReplacement(style(part.group(1))));
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
