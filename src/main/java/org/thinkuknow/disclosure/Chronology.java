package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What happened to a record, line by line. Lines are added and never changed; whoever calls has begun a transaction. See decision 0022. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Chronology {

    private static final byte[] NOTHING = {};

    private final ChronologyRepository steps;
    private final Staff staff;
    private final Vault vault;

    Chronology(ChronologyRepository steps, Staff staff, Vault vault) {
        this.steps = steps;
        this.staff = staff;
        this.vault = vault;
    }

    /**
     * Adds what can happen once to a record, or once for each person.
     *
     * @param who a username; empty for the centre
     * @return whether it happened for the first time
     */
    boolean addOnce(String disclosure, Instant at, StepKind kind, String who) {
        return addOnce(disclosure, at, kind, who, null);
    }

    /** The same for what can happen once in each of its turns. */
    boolean addOnce(String disclosure, Instant at, StepKind kind, String who, @Nullable Instant turn) {
        return steps.add(disclosure, at, kind.name(), who, NOTHING, single(kind, who, turn)) == 1;
    }

    /** Whether something happened to a record for somebody in one of its turns. */
    boolean has(String disclosure, StepKind kind, String who, @Nullable Instant turn) {
        return steps.count(disclosure, single(kind, who, turn)) > 0;
    }

    /** Whether something happened to a record at a moment or after it. */
    boolean hasSince(String disclosure, StepKind kind, Instant moment) {
        return steps(disclosure).stream()
                .anyMatch(step -> step.kind() == kind && !step.at().isBefore(moment));
    }

    private static String single(StepKind kind, String who, @Nullable Instant turn) {
        return "%s %s %s"
                .formatted(kind, who, turn == null ? "" : turn.getEpochSecond())
                .strip();
    }

    /** Adds that the centre finished; heard of twice it is there once. */
    void addFinished(String disclosure, Instant at) {
        steps.add(disclosure, at, StepKind.CENTRE_FINISHED.name(), "", NOTHING, StepKind.CENTRE_FINISHED + " " + at);
    }

    /**
     * Adds what somebody did or decided, in their words, unless the same was noted last: that was a double click.
     *
     * @return whether it is new
     */
    boolean addWords(String disclosure, Instant at, StepKind kind, String who, String words) {
        return !isLast(disclosure, kind, who, words) && addWords(disclosure, at, kind, who, words, UUID.randomUUID());
    }

    /**
     * Adds what its author has to say after a record was signed, unless they said the same last.
     *
     * @param sending made by the page: what is sent twice is there once
     * @return whether it is new
     */
    boolean addLater(String disclosure, Instant at, String who, String words, UUID sending) {
        return !isLast(disclosure, StepKind.ADDED, who, words)
                && addWords(disclosure, at, StepKind.ADDED, who, words, sending);
    }

    /** The same for what a lead writes back to its author. */
    boolean addReply(String disclosure, Instant at, String who, String words, UUID sending) {
        return !isLast(disclosure, StepKind.REPLIED, who, words)
                && addWords(disclosure, at, StepKind.REPLIED, who, words, sending);
    }

    boolean isLast(String disclosure, StepKind kind, String who, String words) {
        return steps(disclosure).stream()
                .filter(step -> step.kind() == kind && step.who().equals(who))
                .reduce((earlier, later) -> later)
                .map(step -> readable(disclosure, step))
                .filter(words::equals)
                .isPresent();
    }

    boolean addWords(String disclosure, Instant at, StepKind kind, String who, String words, UUID sending) {
        return steps.add(disclosure, at, kind.name(), who, vault.seal(words, disclosure), sending.toString()) == 1;
    }

    /** What was added after a record was signed, in its order; a sentence stands for what cannot be opened any more. */
    List<LaterText.Added> later(String disclosure) {
        return said(disclosure, StepKind.ADDED);
    }

    /** What leads wrote back to its author, in its order, likewise. */
    List<LaterText.Added> replies(String disclosure) {
        return said(disclosure, StepKind.REPLIED);
    }

    private List<LaterText.Added> said(String disclosure, StepKind kind) {
        return steps(disclosure).stream()
                .filter(step -> step.kind() == kind)
                .map(step -> new LaterText.Added(step.at(), nameOf(step), readable(disclosure, step)))
                .toList();
    }

    private String readable(String disclosure, ChronologyEntry step) {
        try {
            return words(disclosure, step);
        } catch (SealBroken e) {
            return LaterText.CANNOT_BE_OPENED;
        }
    }

    List<ChronologyEntry> steps(String disclosure) {
        return steps.findByDisclosureOrderByAtAscIdAsc(disclosure);
    }

    /** Everything, the oldest first, with what was noted. */
    List<Moment> of(Disclosure record) {
        return of(record, steps(record.reference()), step -> true);
    }

    /**
     * Everything, the oldest first.
     *
     * @param words whether the words of a step are for whoever reads
     */
    List<Moment> of(Disclosure record, List<ChronologyEntry> steps, Predicate<ChronologyEntry> words) {
        var kept = record.dates();
        var moments = new ArrayList<Moment>();
        moments.add(new Moment(kept.begunAt(), "Begun", staff.nameOf(record.author()), ""));
        if (kept.signedAt() == null) {
            moments.add(new Moment(kept.savedAt(), "Last changed", staff.nameOf(record.author()), ""));
        } else {
            moments.add(new Moment(kept.signedAt(), "Signed", staff.nameOf(record.author()), ""));
            if (kept.report() != null
                    && steps.stream().noneMatch(step -> step.kind().isSending())) {
                moments.add(new Moment(
                        kept.signedAt(), "Sent to the centre as " + kept.report(), staff.nameOf(record.author()), ""));
            }
        }
        steps.forEach(step -> moments.add(new Moment(
                step.at(),
                step.kind().isSending()
                        ? "%s, as %s".formatted(step.kind().words(), kept.report())
                        : step.kind().words(),
                nameOf(step),
                words.test(step) ? words(record.reference(), step) : "")));
        moments.sort(Comparator.comparing(Moment::at));
        return List.copyOf(moments);
    }

    private String nameOf(ChronologyEntry step) {
        return step.who().isEmpty() ? "The centre" : staff.nameOf(step.who());
    }

    private String words(String disclosure, ChronologyEntry step) {
        return step.sealedWords().length == 0 ? "" : vault.open(step.sealedWords(), disclosure);
    }
}
