package org.thinkuknow.wanted;

import java.util.List;
import java.util.Map;

/**
 * A file that somebody reads.
 *
 * @param authors the names of those who wrote in it, by username
 * @param pictured whether there is a photo
 * @param missing what stands in the way of publishing, while it is proposed
 * @param ending  why it was taken down; empty if nobody said
 */
public record OpenedFile(
        FileFacts facts,
        long version,
        WantedText text,
        Map<String, String> authors,
        boolean pictured,
        List<String> missing,
        String ending) {

    /** What whoever decides on it has seen. */
    public SeenFile seen() {
        return new SeenFile(facts.reference(), version);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OpenedFile[%s]".formatted(facts.reference());
    }
}
