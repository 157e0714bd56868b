package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How far a record has come.
 *
 * @param ofSchool       whether it belongs to a school, so that it can be handed over
 * @param hasLead        whether somebody can sign in as that school's designated safeguarding lead
 * @param acknowledgedBy the name of whoever acknowledged it; empty if nobody has
 * @param unreached      whether an address took no mail, and no lead was told by another
 * @param late           whether it has waited for that longer than it may
 * @param readAt         when an officer of the centre first read it
 * @param chronology     everything that happened to it, the oldest first
 */
public record RecordStatus(
        boolean ofSchool,
        boolean hasLead,
        @Nullable Instant handedAt,
        @Nullable Instant acknowledgedAt,
        String acknowledgedBy,
        boolean unreached,
        boolean late,
        @Nullable Instant readAt,
        List<Moment> chronology) {

    /** The same for somebody who may know that something was noted, but not what. */
    RecordStatus withoutWords() {
        return new RecordStatus(
                ofSchool,
                hasLead,
                handedAt,
                acknowledgedAt,
                acknowledgedBy,
                unreached,
                late,
                readAt,
                chronology.stream()
                        .map(moment -> new Moment(moment.at(), moment.what(), moment.who(), ""))
                        .toList());
    }

    /** Whether it can still be handed over. */
    public boolean canBeHanded() {
        return ofSchool && handedAt == null;
    }
}
