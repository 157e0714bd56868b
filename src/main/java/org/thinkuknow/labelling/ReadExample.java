package org.thinkuknow.labelling;

import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;

import java.util.Optional;

/**
 * An example that is not waiting any more.
 *
 * @param id      for ever; empty if nobody has given it a second level
 * @param level   the first reader's, who wrote it
 * @param second  the second reader's, if one has read it
 * @param example what it says; empty once its words are gone
 * @param reason  why it was refused or withdrawn; may be empty
 */
public record ReadExample(
        String reference,
        String id,
        ExampleState state,
        Urgency level,
        Optional<Urgency> second,
        Optional<Example> example,
        String reason) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ReadExample[" + reference + ", " + state + "]";
    }
}
