package org.thinkuknow.triage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What ties a case to earlier and later ones.
 *
 * @param strong what says by itself that they belong together
 * @param weak   places, schools and bare names, which many share by chance
 * @param common what more reports have than can belong together
 * @param twins  cases that tell the same words and came within a day
 */
public record Ties(List<Tie> strong, List<Tie> weak, List<Tie> common, List<CaseFacts> twins) {

    /** How many other cases there are, each counted once. */
    public long cases() {
        return Stream.concat(Stream.of(strong, weak).flatMap(List::stream).map(Tie::others), Stream.of(twins))
                .flatMap(List::stream)
                .map(CaseFacts::reference)
                .distinct()
                .count();
    }
}
