package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.List;

/** A run of lines of one kind within a step. */
record Block(BlockKind kind, int line, List<String> lines) {

    static Block at(BlockKind kind, int line) {
        return new Block(kind, line, new ArrayList<>());
    }

    String text() {
        return String.join("\n", lines);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(String::isBlank);
    }
}
