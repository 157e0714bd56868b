package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;

import java.util.List;
import java.util.stream.IntStream;

/** Reads the levels of "How sure are you?". */
final class ScaleSteps {

    private static final List<Scale.Level> LEVELS = List.of(Scale.Level.values());

    private ScaleSteps() {}

    static List<Scale.Step> read(Entry entry) {
        var rows = Rows.of(entry, "options", LEVELS.size(), LEVELS.size(), "say", "level", "why");
        rows.allDifferent("say");
        return IntStream.range(0, Math.min(rows.entries().size(), LEVELS.size()))
                .mapToObj(i -> step(rows.entries().get(i), LEVELS.get(i)))
                .toList();
    }

    private static Scale.Step step(Entry row, Scale.Level level) {
        if (!row.text("level").equals(level.word())) {
            row.wrong(
                    "level",
                    "The levels are secure, developing and unsure, in this order; here it must say `level: %s`."
                            .formatted(level.word()));
        }
        return new Scale.Step(row.text("say"), level, row.text("why"));
    }
}
