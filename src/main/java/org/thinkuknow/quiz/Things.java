package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;

import java.util.List;

/** Reads what is to be put in order. */
final class Things {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private Things() {}

    static List<PutInOrder.Thing> read(Entry entry) {
        var rows = Rows.of(entry, "options", FEWEST, MOST, "say", "why");
        rows.allDifferent("say");
        return rows.map(row -> new PutInOrder.Thing(row.text("say"), row.text("why")));
    }
}
