package org.thinkuknow.cues;

import org.thinkuknow.content.Entry;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Words beside a cue that show that it is not meant, or is over.
 *
 * @param stands {@code before} the words of the cue or between them, {@code around} them, or {@code anywhere} in the message
 * @param within so many words of the cue; without meaning for {@code anywhere}
 * @param notIf  phrases that keep the cue alive if one stands anywhere in the message
 */
record Context(String id, Set<Phrase> any, String stands, int within, Set<Phrase> notIf) {

    static final String FILE = "cues/contexts.yaml";

    static Context read(Entry entry, WordLists words) {
        entry.onlyKeys("id", "means", "any", "stands", "within", "not-if");
        entry.text("means");
        var stands = entry.text("stands");
        if (!Set.of("before", "around", "anywhere").contains(stands)) {
            entry.wrong("stands", "`stands` must be before, around or anywhere.");
        }
        return new Context(
                entry.text("id"),
                Phrase.list(entry, "any", words),
                stands,
                stands.equals("anywhere") ? 0 : entry.number("within"),
                Phrase.optional(entry, "not-if", words));
    }

    Stream<Phrase> phrases() {
        return Stream.concat(any.stream(), notIf.stream());
    }

    /** Whether it takes back a cue, by what was seen of both in the message. */
    boolean takesBack(Interval cue, MessageMatches seen) {
        return seen.of(notIf).isEmpty() && reaches(seen.of(any), cue);
    }

    private boolean reaches(IntervalIndex contexts, Interval cue) {
        return switch (stands) {
            case "before" -> contexts.standsBefore(cue, within);
            case "around" -> contexts.touches(cue.first() - within, cue.last() + within);
            default -> !contexts.isEmpty();
        };
    }
}
