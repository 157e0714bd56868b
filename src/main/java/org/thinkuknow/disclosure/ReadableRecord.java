package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.util.List;

/**
 * A record of a school as one of its leads may read it beside others.
 *
 * @param author   the name of whoever wrote it
 * @param decision what was decided at the school; null if nothing was, or if it was referred
 * @param added    what was added after it was signed, in its order
 */
public record ReadableRecord(
        KeptDisclosure kept, String author, @Nullable Decision decision, List<LaterText.Added> added) {

    /** When the child told it; when it was begun, if that is not written down yet. */
    public Instant toldAt() {
        var text = kept.text();
        return text.date() == null || text.time() == null
                ? kept.startedAt()
                : UkTime.instant(text.date().atTime(text.time()));
    }

    /** What the answers say may be a danger, in few words. */
    public List<String> dangers() {
        return DangerQuestion.dangers(kept.text());
    }

    /** What is said where questions about danger have no answer; empty if each has one. */
    public String notAsked() {
        return DangerQuestion.notAsked(kept.text());
    }

    /** Where it stands, in plain words. */
    public String stands() {
        if (!kept.isSigned()) {
            return "Not signed yet";
        }
        if (kept.report() != null) {
            return "With the centre as " + kept.report();
        }
        return decision == null ? "With the school" : decision.words();
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ReadableRecord[" + kept.reference() + "]";
    }
}
