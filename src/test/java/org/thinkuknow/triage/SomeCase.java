package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseFacts.MergeFacts;
import org.thinkuknow.triage.CaseFacts.NextTask;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Instant;
import java.util.List;

/** A case that was just received and that nobody has, and what a test wants otherwise. A moment that is null has not come. */
public final class SomeCase {

    private final Level suggested;
    private final Instant receivedAt;
    private String reference = "R";
    private CaseState state = CaseState.RECEIVED;
    private @Nullable Level confirmed;
    private boolean lookAgain;
    private boolean otherLanguage;
    private boolean lookFirst;
    private Instant openedAt;
    private @Nullable Instant claimedAt;
    private @Nullable Instant referredAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant repliedAt;
    private @Nullable Instant wroteAt;
    private @Nullable Seen seen;
    private @Nullable NextTask task;
    private boolean unseen;
    private @Nullable Outcome outcome;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private AskedAgencies asked = new AskedAgencies(false, false, null);
    private MergeFacts merge = new MergeFacts(null, false, null, null, null);

    private SomeCase(Level suggested, Instant receivedAt) {
        this.suggested = suggested;
        this.receivedAt = openedAt = receivedAt;
    }

    public static SomeCase of(Level suggested, Instant receivedAt) {
        return new SomeCase(suggested, receivedAt);
    }

    public SomeCase called(String reference) {
        this.reference = reference;
        return this;
    }

    public SomeCase in(CaseState state) {
        this.state = state;
        return this;
    }

    public SomeCase confirmed(@Nullable Level level) {
        this.confirmed = level;
        return this;
    }

    public SomeCase lookAgain(boolean again) {
        this.lookAgain = again;
        return this;
    }

    public SomeCase inAnotherLanguage() {
        this.otherLanguage = true;
        return this;
    }

    public SomeCase toLookAtFirst() {
        this.lookFirst = true;
        return this;
    }

    /** Opened again: its clocks start there. */
    SomeCase opened(Instant at) {
        this.openedAt = at;
        return this;
    }

    /** Taken by an officer. */
    public SomeCase claimed(@Nullable Instant at) {
        this.claimedAt = at;
        return this;
    }

    /** Referred to the police and to children's services. */
    public SomeCase referred(@Nullable Instant at) {
        this.referredAt = at;
        return asked(new AskedAgencies(at != null, at != null, null));
    }

    public SomeCase asked(AskedAgencies agencies) {
        this.asked = agencies;
        return this;
    }

    public SomeCase acknowledged(@Nullable Instant at) {
        this.acknowledgedAt = at;
        return this;
    }

    public SomeCase replied(@Nullable Instant at) {
        this.repliedAt = at;
        return this;
    }

    /** Whoever reported wrote again. */
    SomeCase wrote(@Nullable Instant at, boolean unseen) {
        this.wroteAt = at;
        this.unseen = unseen;
        return this;
    }

    /** A police officer saw the child. */
    public SomeCase seen(@Nullable Instant at) {
        this.seen = at == null ? null : new Seen(at, SeenBy.POLICE);
        return this;
    }

    /** Something is to be done until a moment, since it was received. */
    SomeCase toDo(@Nullable Instant until) {
        this.task = until == null ? null : new NextTask(receivedAt, until);
        return this;
    }

    /** It ended as it came. */
    public SomeCase closed(Outcome how, String by) {
        this.state = CaseState.CLOSED;
        this.outcome = how;
        this.closedAt = receivedAt;
        this.closedBy = by;
        return this;
    }

    /** Another case stands for it. */
    SomeCase mergedInto(String lead, boolean sameReport) {
        this.merge = new MergeFacts(lead, sameReport, null, null, null);
        return this;
    }

    public CaseFacts facts() {
        return new CaseFacts(
                reference,
                Door.FORM,
                new CaseFacts.CaseStanding(
                        state,
                        claimedAt == null ? null : "officer",
                        outcome,
                        closedAt,
                        closedBy,
                        wroteAt != null,
                        unseen),
                new CaseFacts.CaseTimes(
                        receivedAt,
                        openedAt,
                        openedAt,
                        claimedAt,
                        referredAt,
                        acknowledgedAt,
                        repliedAt,
                        wroteAt,
                        seen,
                        task),
                new CaseFacts.Judged(suggested, List.of(), confirmed, lookAgain, otherLanguage, lookFirst),
                new CaseFacts.ToAgree(null, null, null, null),
                asked,
                merge);
    }
}
