package org.thinkuknow.triage.demo;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.io.ClassPathResource;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * All that is invented for the desk of the demo, as it stands in its file.
 *
 * @param desk     what lies on the desk from the beginning
 * @param arrivals what arrives later
 */
record DemoContent(List<DemoStory> desk, List<DemoStory> arrivals) {

    private static final String FILE = "demo/desk.yaml";

    /**
     * Reads the file.
     *
     * @throws org.thinkuknow.content.BrokenContent if something in it is wrong, with its line
     */
    static DemoContent read() {
        var problems = new Problems();
        var entry = Entry.parse(FILE, 1, text(), problems);
        var content = new DemoContent(stories(entry, "desk"), stories(entry, "arrivals"));
        problems.throwIfAny();
        return content;
    }

    private static List<DemoStory> stories(Entry entry, String key) {
        return entry.list(key).stream().map(DemoStory::read).toList();
    }

    static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A length of time such as 4m, 20h or 3d; anything else is a problem. */
    static Duration duration(Entry entry, String key) {
        try {
            return DurationStyle.SIMPLE.parse(entry.text(key));
        } catch (IllegalArgumentException e) {
            entry.wrong(key, "`%s` must be a time such as 4m, 20h or 3d.".formatted(key));
            return Duration.ZERO;
        }
    }
}
