package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below one `## ` heading, or before the first.
 *
 * @param heading without the `## `; empty before the first
 * @param line    the heading's, or the first line of the text
 */
record Section(String heading, int line, List<Block> blocks) {

    static Section at(String heading, int line) {
        return new Section(heading, line, new ArrayList<>());
    }

    boolean has(BlockKind kind) {
        return blocks.stream().anyMatch(block -> block.kind() == kind);
    }

    List<Block> of(BlockKind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }

    /** What a child reads on the page, piece by piece. */
    List<Passage> passages() {
        return blocks.stream()
                .filter(block -> block.kind().isForPupils())
                .flatMap(block -> block.passages().stream())
                .toList();
    }
}
