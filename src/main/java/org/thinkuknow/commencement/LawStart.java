package org.thinkuknow.commencement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.Commencement;

import java.time.Instant;
import java.time.LocalDate;

/** By what a law is started: proposed by one, and confirmed by another or taken back. */
@Entity
@Table(name = "commencement_start")
class LawStart {

    @Id
    private String id;

    private String rule;
    private LocalDate starts;
    private String instrument;
    private LocalDate made;
    private String transition;

    @Enumerated(EnumType.STRING)
    private StartState state;

    private @Nullable Boolean openOnce;
    private @Nullable Boolean countsOnce;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected LawStart() {}

    LawStart(String id, NewStart wanted, String who, Instant now) {
        this.id = id;
        this.rule = wanted.rule();
        this.starts = wanted.starts();
        this.instrument = wanted.instrument();
        this.made = wanted.made();
        this.transition = wanted.transition();
        this.state = StartState.PROPOSED;
        this.openOnce = true;
        this.proposedBy = who;
        this.proposedAt = now;
    }

    /** Lets it count. Whoever proposed it does not, under whatever role. */
    void confirm(String who, Instant now) {
        refuseUnlessProposed();
        if (proposedBy.equals(who)) {
            throw new StartRefused(
                    "You entered this yourself. Another supervisor reads the instrument and confirms it.");
        }
        end(StartState.CONFIRMED, who, now);
        countsOnce = true;
    }

    /** Takes it back before it counts. */
    void withdraw(String who, Instant now) {
        refuseUnlessProposed();
        end(StartState.WITHDRAWN, who, now);
    }

    /** Another counts in its place. */
    void replace() {
        state = StartState.REPLACED;
        countsOnce = null;
    }

    private void refuseUnlessProposed() {
        if (state != StartState.PROPOSED) {
            throw new StartRefused("A colleague has confirmed this or taken it back meanwhile. Please look again.");
        }
    }

    private void end(StartState as, String who, Instant now) {
        state = as;
        openOnce = null;
        endedBy = who;
        endedAt = now;
    }

    String rule() {
        return rule;
    }

    String words() {
        return "%s, from %s".formatted(instrument, starts);
    }

    KnownStart known() {
        return new KnownStart(
                id,
                new Commencement(starts, instrument, made, proposedBy, endedBy == null ? "" : endedBy),
                transition,
                state,
                proposedAt,
                endedAt);
    }
}
