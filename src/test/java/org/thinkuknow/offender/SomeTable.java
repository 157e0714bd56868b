package org.thinkuknow.offender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of invented people, as an operator is given one. */
final class SomeTable {

    static final String MARK = "Zzxqvw";

    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("reference", "VISOR-1"),
            Map.entry("manager", "demo-offender-manager"),
            Map.entry("nation", "England"),
            Map.entry("first names", "Ann"),
            Map.entry("last name", "Imported" + MARK),
            Map.entry("other names", "Nan Imported | A Imported"),
            Map.entry("born", "1971-05-09"),
            Map.entry("addresses", "1 Invented Road, Nowhere ZZ9 9ZZ"),
            Map.entry("disposal", "custody"),
            Map.entry("disposal date", "04/03/2024"),
            Map.entry("length", "12 months"),
            Map.entry("court", "Invented Crown Court"),
            Map.entry("in schedule 3", "yes"),
            Map.entry("mappa category", "1"),
            Map.entry("mappa level", "2"),
            Map.entry("risk", "very high"),
            Map.entry("risk tool", "ARMS"),
            Map.entry("risk assessor", "PC Invented"),
            Map.entry("risk assessed", "2026-01-02"),
            Map.entry("next risk review", "2027-01-02"),
            Map.entry("first notified", "2024-03-05"),
            Map.entry("last notified", "2026-03-04"));

    private final List<Map<String, String>> lines = new ArrayList<>();

    /** A right line but for some cells, each column followed by what stands there. */
    SomeTable with(String reference, String... cells) {
        var line = new TreeMap<>(RIGHT);
        line.put("reference", reference);
        for (var place = 0; place < cells.length; place += 2) {
            line.put(cells[place], cells[place + 1]);
        }
        lines.add(line);
        return this;
    }

    Path in(Path folder) {
        var text = new StringBuilder(String.join(",", new TreeMap<>(RIGHT).keySet())).append('\n');
        lines.forEach(line ->
                text.append("\"").append(String.join("\",\"", line.values())).append("\"\n"));
        try {
            return Files.writeString(folder.resolve("people.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
