package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of lines of one kind within a section.
 *
 * @param heading what stands over it
 * @param opened  the number of the line before its first
 */
record Block(BlockKind kind, String heading, int opened, List<String> lines) {

    static Block plainAfter(int line) {
        return new Block(BlockKind.PLAIN, "", line, new ArrayList<>());
    }

    String text() {
        return String.join("\n", lines);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** The words that a reader finds in it, piece by piece. */
    List<Passage> passages() {
        return kind == BlockKind.CHAT ? Chat.passages(this) : Markdown.passages(kind, text(), opened + 1);
    }
}
