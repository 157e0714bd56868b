package org.thinkuknow.triage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;

/**
 * What officers do about one report. A move refuses the wrong state, or, where two may try it at once, is an update that lets one through:
 * <ul><li>{@link CaseRepository#claim}<li>{@link CaseRepository#assign}<li>{@link CaseRepository#begin}<li>{@link CaseRepository#hand}
 * <li>{@link CaseRepository#releaseFrom}<li>{@link CaseRepository#liesWith}<li>{@link CaseRepository#standAgain}</ul>
 */
@Entity
@EntityListeners(DueTime.Writing.class)
@Table(name = "triage_case")
class Case {
    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.RECEIVED;

    private Instant receivedAt;
    private Instant openedAt;
    private Instant clocksFrom;
    private @Nullable Instant wroteAt;

    @Enumerated(EnumType.STRING)
    private Door door;

    private @Nullable String owner;
    private @Nullable Instant claimedAt;
    private @Nullable Instant repliedAt;

    @Embedded
    private @Nullable CaseEnd end;

    private boolean childWrote;
    private boolean unseen;

    @Embedded
    private @Nullable SecondOfficerRequest secondOfficer;

    @Embedded
    private Judgement judgement;

    @Embedded
    private MergeLink mergeLink = new MergeLink();

    @Embedded
    private AgencyRequests asked = new AgencyRequests();

    @Embedded
    private DueTime due = new DueTime();

    @Version
    private @Nullable Long version;

    protected Case() {}

    Case(String reference, Door door, Instant receivedAt, Suggestion suggestion) {
        this.reference = reference;
        this.door = door;
        this.receivedAt = this.openedAt = this.clocksFrom = receivedAt;
        this.judgement = new Judgement(suggestion);
    }

    /** The level that counts: the confirmed one, or the suggestion until an officer has confirmed one. */
    Level level() {
        return judgement.level();
    }

    void confirm(Level confirmed) {
        judgement.mayBecome(confirmed);
        setLevel(confirmed);
    }

    private void setLevel(Level confirmed) {
        TriageRefused.outOfOrder(!state.isInHand(), "Take the case first, then confirm its level.");
        state = state == CaseState.CLAIMED ? CaseState.ASSESSED : state;
        judgement.confirm(confirmed);
        unseen = false;
        secondOfficer = null;
        mergeLink.heard();
    }

    void askToLower(Level wanted, String officer, Instant now) {
        TriageRefused.when(owner == null || !state.isInHand(), "Take the case first, then ask to lower its level.");
        secondOfficer().askToLower(wanted, officer, now);
    }

    void agreeToLower(String officer) {
        setLevel(secondOfficer().lowerAgreedBy(officer));
    }

    void release() {
        state = state == CaseState.CLAIMED ? CaseState.RECEIVED : state;
        owner = null;
    }

    /** Tells whether its clocks go on by that: at level one it waits for the police and children's services alone. */
    boolean refer(Agency.Kind to, Instant now) {
        var next = state == CaseState.REFERRED ? state : state.to(CaseState.REFERRED);
        var moves = asked.ask(to, level(), now);
        state = moves ? next : state;
        return moves;
    }

    void acknowledge(Instant now) {
        state = state.to(CaseState.ACKNOWLEDGED);
        asked.acknowledge(now);
    }

    /** @param bothAcknowledged whether the police and children's services have both said that they act */
    void close(Outcome how, String officer, Instant now, boolean bothAcknowledged) {
        judgement.mayClose(state, bothAcknowledged);
        TriageRefused.outOfOrder(level() == Level.ONE, "A second officer has to agree before level one is closed.");
        end(how, officer, now);
    }

    void askToClose(Outcome how, String officer, Instant now, boolean bothAcknowledged) {
        judgement.mayClose(state, bothAcknowledged);
        secondOfficer().askToClose(how, officer, now);
    }

    Outcome agreeToClose(String officer, Instant now, boolean bothAcknowledged) {
        var how = secondOfficer().closeAgreedBy(officer);
        judgement.mayClose(state, bothAcknowledged);
        return end(how, secondOfficer().facts().closeAskedBy(), now);
    }

    SecondOfficerRequest secondOfficer() {
        return secondOfficer = secondOfficer == null ? new SecondOfficerRequest() : secondOfficer;
    }

    /** A case that is merged into another ends with that one, wherever it stands itself. */
    Outcome end(Outcome how, @Nullable String officer, Instant now) {
        state = mergeLink.mergedInto() == null ? state.to(CaseState.CLOSED) : CaseState.CLOSED;
        end = new CaseEnd(how, now, officer);
        owner = null;
        childWrote = unseen = false;
        secondOfficer = null;
        return how;
    }

    /** Another case stands for this one from now on; whoever has that one has read this. */
    void mergeInto(String lead, boolean sameReport, Instant now) {
        release();
        claimedAt = claimedAt == null ? now : claimedAt;
        secondOfficer = null;
        mergeLink.join(lead, sameReport);
    }

    MergeLink mergeLink() {
        return mergeLink;
    }

    /** Opens a closed case anew: it is referred anew, and its clocks start now. */
    void reopen(Instant now) {
        state = state.openedAgain();
        end = null;
        openedAt = clocksFrom = now;
        claimedAt = repliedAt = null;
        asked.nobody();
    }

    /** What was confirmed or asked before has to be looked at anew, by somebody who has read what came. */
    void lookAnew(Instant now) {
        judgement.lookAgain();
        secondOfficer = null;
        mergeLink.askNothing();
        if (state == CaseState.CLOSED) {
            reopen(now);
        }
    }

    void childWrote(Instant now) {
        lookAnew(now);
        childWrote = unseen = true;
        wroteAt = now;
        repliedAt = null;
    }

    /** A later message makes a case more urgent, never less; what was confirmed has to be looked at anew. */
    void raise(Suggestion later) {
        var raised = judgement.raise(later);
        secondOfficer = raised ? null : secondOfficer;
        asked.heard(raised, later.level(), wroteAt);
    }

    /** What became more urgent has the whole of its new time: it cannot have been late before anybody could know. */
    void startClocks(Instant now) {
        clocksFrom = now;
    }

    Judgement judgement() {
        return judgement;
    }

    DueTime due() {
        return due;
    }

    AgencyRequests asked() {
        return asked;
    }

    boolean is(CaseState other) {
        return state == other;
    }

    void replied(Instant now) {
        repliedAt = repliedAt == null ? now : repliedAt;
        childWrote = unseen = false;
    }

    boolean isOwnedBy(String officer) {
        return officer.equals(owner);
    }

    String reference() {
        return reference;
    }

    CaseFacts facts() {
        var times = asked.times(receivedAt, openedAt, clocksFrom, claimedAt, repliedAt, wroteAt, due.task());
        return new CaseFacts(
                reference,
                door,
                (end == null ? new CaseEnd() : end).standing(state, owner, childWrote, unseen),
                times,
                judgement.facts(),
                secondOfficer().facts(),
                asked.facts(),
                mergeLink.facts());
    }
}
