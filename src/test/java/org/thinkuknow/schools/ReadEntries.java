package org.thinkuknow.schools;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file says, line by line, without a database. */
final class ReadEntries implements ListReading.Below {

    private final LocalDate day;
    private final List<RegisterEntry> entries = new ArrayList<>();
    private final Map<Long, String> refused = new TreeMap<>();
    private EntryReader reader;

    ReadEntries(LocalDate day) {
        this.day = day;
    }

    /** Reads a file as one of 14 September 2026. */
    static ReadEntries of(Path file) throws IOException {
        var read = new ReadEntries(LocalDate.of(2026, 9, 14));
        var reading = new ListReading(read);
        ListFile.of(file).read(reading);
        reading.over();
        return read;
    }

    static Path fixture(String name) {
        return Path.of("src", "test", "resources", "schools", name);
    }

    @Override
    public void heading(Heading heading) {
        reader = new EntryReader(heading, day);
    }

    @Override
    public void line(long number, List<String> cells) {
        try {
            entries.add(reader.entry(cells));
        } catch (RefusedLine e) {
            refused.put(number, e.getMessage());
        }
    }

    List<RegisterEntry> entries() {
        return entries;
    }

    /** Why lines were refused, by the numbers of the lines. */
    Map<Long, String> refused() {
        return refused;
    }
}
