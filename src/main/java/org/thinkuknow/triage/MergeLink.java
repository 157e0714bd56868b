package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.CaseFacts.MergeFacts;

import java.time.Instant;
import java.util.Objects;

/** What joins a case to others of the same matter: it is merged into one, or others are merged into it. */
@Embeddable
class MergeLink {

    private @Nullable String mergedInto;
    private boolean sameReport;
    private @Nullable String twinOf;
    private @Nullable String twinAskedBy;
    private @Nullable Instant twinAskedAt;
    private @Nullable String heardFrom;
    private int joins;

    void join(String lead, boolean same) {
        mergedInto = lead;
        sameReport = same;
        askNothing();
    }

    /** Undoes {@link #join} and names the case that it was merged into. */
    String part() {
        TriageRefused.when(mergedInto == null, "This case is not merged with another.");
        var lead = Objects.requireNonNull(mergedInto);
        mergedInto = null;
        sameReport = false;
        return lead;
    }

    /** Counts what is merged here: whoever changes this case at the same moment has to look again. */
    void receive() {
        joins++;
    }

    void askTwin(String of, String officer, Instant now) {
        twinOf = of;
        twinAskedBy = officer;
        twinAskedAt = now;
    }

    /** The case whose report is said to be repeated, when another officer agrees. */
    String twinAgreedBy(String officer) {
        TriageRefused.when(twinOf == null, "Nobody says any more that this report was sent twice.");
        TriageRefused.when(officer.equals(twinAskedBy), SecondOfficerRequest.YOURSELF);
        return Objects.requireNonNull(twinOf);
    }

    void askNothing() {
        twinOf = null;
        twinAskedBy = null;
        twinAskedAt = null;
    }

    /** The question that waits, so that it can be asked again. */
    AskedTwin askedTwin() {
        return new AskedTwin(twinOf, twinAskedBy, twinAskedAt);
    }

    /** Asks again what was asked. */
    void restore(AskedTwin before) {
        twinOf = before.of;
        twinAskedBy = before.by;
        twinAskedAt = before.at;
    }

    /** The question whether a report was sent twice: of which, whose, since when. */
    record AskedTwin(
            @Nullable String of,
            @Nullable String by,
            @Nullable Instant at) {}

    void hear(String part) {
        heardFrom = part;
    }

    /** What came in any case merged here was read. */
    void heard() {
        heardFrom = null;
    }

    void mustStandAlone() {
        TriageRefused.when(
                mergedInto != null, "This case is merged into %s. Act there, or split it first.".formatted(mergedInto));
    }

    @Nullable
    String mergedInto() {
        return mergedInto;
    }

    MergeFacts facts() {
        return new MergeFacts(mergedInto, sameReport, twinOf, twinAskedBy, heardFrom);
    }
}
