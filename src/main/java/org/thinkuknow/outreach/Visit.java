package org.thinkuknow.outreach;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.vault.Secrets;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One visit to one school. Its moves refuse the wrong state with a sentence for whoever wanted them (decision 0043). */
@Entity
@Table(name = "visit")
class Visit {

    /** How long after a visit the school is called. */
    static final Duration CALL_BACK = Duration.ofDays(14);

    @Id
    private String reference;

    private String leader;

    @Embedded
    private VisitPlan plan;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.PLANNED;

    private Instant plannedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant heldAt;
    private @Nullable Instant followedUpAt;
    private @Nullable Instant cancelledAt;
    private Instant changedAt;
    private String checked = "";
    private @Nullable String follows;
    private String teachNext = "";

    private String feedbackKey;
    private byte[] words;

    /** Usernames of those who go, each with the beginning, by which their lists go. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit_person", joinColumns = @JoinColumn(name = "visit"))
    @MapKeyColumn(name = "username")
    @Column(name = "starts_at")
    private Map<String, Instant> people = new HashMap<>();

    @Version
    private long version;

    protected Visit() {}

    Visit(String reference, String leader, NewVisit wanted, byte[] sealedWords, Instant now) {
        this.reference = reference;
        this.leader = leader;
        this.plannedAt = now;
        this.feedbackKey = Secrets.next();
        plan(wanted, sealedWords, now);
    }

    /** Changes what is planned. What was confirmed for another day, school or talk has to be confirmed anew. */
    void change(NewVisit wanted, byte[] sealedWords, Instant now) {
        refuseUnlessAhead();
        var before = plan;
        plan(wanted, sealedWords, now);
        if (!plan.isAsAgreed(before)) {
            takeBack();
        }
    }

    private void plan(NewVisit wanted, byte[] sealedWords, Instant now) {
        plan = new VisitPlan(wanted, now);
        people.keySet().retainAll(wanted.people());
        wanted.people().forEach(username -> people.put(username, plan.startsAt()));
        people.put(leader, plan.startsAt());
        words = sealedWords;
        changedAt = now;
    }

    private void takeBack() {
        state = VisitState.PLANNED;
        confirmedAt = null;
    }

    void follow(String earlier) {
        follows = earlier;
    }

    /** Notes what is agreed with the school; while a visit is confirmed, nothing that it needs may go. */
    void arrange(Arrangements agreed, byte[] sealedWords, Instant now) {
        refuseUnlessAhead();
        if (state == VisitState.CONFIRMED && !agreed.missing().isEmpty()) {
            throw new VisitRefused(agreed.missing());
        }
        words = sealedWords;
        changedAt = now;
    }

    /** Ticks a point of the checklist, or takes the tick back, which takes back that the visit is confirmed. */
    void check(String point, boolean done, Instant now) {
        refuseUnlessAhead();
        var points = new TreeSet<>(checked());
        if (done) {
            points.add(point);
        } else if (points.remove(point) && state == VisitState.CONFIRMED) {
            takeBack();
        }
        checked = String.join(" ", points);
        changedAt = now;
    }

    /**
     * Says that everything is agreed.
     *
     * @param missing what of the checklist is still open, as sentences
     */
    void confirm(List<String> missing, Instant now) {
        become(VisitState.CONFIRMED, now);
        if (plan.hasBegun(now)) {
            throw new VisitRefused("The day has gone. Please plan the visit for another day, or cancel it.");
        }
        if (!missing.isEmpty()) {
            throw new VisitRefused(missing);
        }
        confirmedAt = now;
    }

    /** Says that it took place. */
    void hold(Instant now) {
        become(VisitState.HELD, now);
        if (!plan.hasBegun(now)) {
            throw new VisitRefused("It has not begun yet. It begins on %s.".formatted(UkTime.words(plan.startsAt())));
        }
        heldAt = now;
    }

    /** Says that the school was called, and what came of it. */
    void followUp(List<String> lessons, byte[] sealedWords, int notSeen, Instant now) {
        become(VisitState.FOLLOWED_UP, now);
        if (notSeen > 0) {
            throw new VisitRefused(
                    "Nobody at the school has read everything that a child told (%d left). Please speak to them first."
                            .formatted(notSeen));
        }
        teachNext = String.join(" ", lessons);
        words = sealedWords;
        followedUpAt = now;
    }

    /** Says that it will not take place. */
    void cancel(Instant now) {
        become(VisitState.CANCELLED, now);
        cancelledAt = now;
    }

    private void become(VisitState next, Instant now) {
        if (state == next) {
            throw new VisitRefused("This visit is %s already.".formatted(state.words()));
        }
        if (!state.canBecome(next)) {
            throw VisitRefused.outOfOrder(
                    "This visit is %s, so it cannot %s now.".formatted(state.words(), next.infinitive()));
        }
        state = next;
        changedAt = now;
    }

    private void refuseUnlessAhead() {
        if (!state.isAhead()) {
            throw new VisitRefused("This visit is %s. Its plan cannot be changed any more.".formatted(state.words()));
        }
    }

    boolean isOf(String username) {
        return people.containsKey(username);
    }

    Set<String> checked() {
        return checked.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(checked.split(" ")));
    }

    String reference() {
        return reference;
    }

    VisitPlan plan() {
        return plan;
    }

    String feedbackKey() {
        return feedbackKey;
    }

    byte[] sealedWords() {
        return words;
    }

    VisitState state() {
        return state;
    }

    long version() {
        return version;
    }

    VisitFacts facts() {
        return new VisitFacts(
                reference,
                plan.school(),
                leader,
                plan.startsAt(),
                plan.minutes(),
                plan.audience(),
                plan.pupils(),
                plan.talk(),
                plan.isLive(),
                state,
                plannedAt,
                heldAt,
                changedAt);
    }

    AfterVisit after() {
        return new AfterVisit(teachNext.isEmpty() ? List.of() : List.of(teachNext.split(" ")), followedUpAt, follows);
    }

    Set<String> people() {
        return Set.copyOf(people.keySet());
    }
}
