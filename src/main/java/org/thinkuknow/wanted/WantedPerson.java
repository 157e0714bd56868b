package org.thinkuknow.wanted;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file of one wanted person. Its moves refuse the wrong state with a sentence (decision 0043). Once published it never changes, so
 * that whatever the public has seen is kept as it was; whoever needs other words proposes the person anew (decision 0066).
 */
@Entity
@Table(name = "wanted_person")
class WantedPerson {

    /** As much as the column holds. */
    private static final int MOST_OF_AUTHORS = 1000;

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private WantedState state = WantedState.PROPOSED;

    /** Usernames of those who wrote a word of it, with spaces between them. */
    private String authors;

    private Instant proposedAt;
    private Instant changedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant warrantConfirmedAt;
    private @Nullable Instant shownUntil;
    private @Nullable Instant endedAt;
    private boolean wrongPerson;

    private byte[] words;
    private byte @Nullable [] ending;

    @Version
    private long version;

    protected WantedPerson() {}

    WantedPerson(String reference, String author, byte[] sealedWords, Instant now) {
        this.reference = reference;
        this.authors = author;
        this.proposedAt = now;
        this.changedAt = now;
        this.words = sealedWords;
    }

    /** Changes what is proposed; whoever does becomes one of its authors, also if the words stay the same. */
    void change(String author, byte[] sealedWords, Instant now) {
        if (state != WantedState.PROPOSED) {
            throw new WantedRefused("This file is %s and can no longer be changed. Please propose the person again."
                    .formatted(state.words()));
        }
        var all = new TreeSet<>(authors());
        all.add(author);
        var joined = String.join(" ", all);
        if (joined.length() > MOST_OF_AUTHORS) {
            throw new WantedRefused("Too many people have written in this file. Please propose the person again.");
        }
        authors = joined;
        words = sealedWords;
        changedAt = now;
    }

    /**
     * Shows the person to the public.
     *
     * @param missing what of the gate is open, as sentences
     * @param lastDay the day on which it comes down, if everything else is there
     */
    void publish(String approver, List<String> missing, @Nullable LocalDate lastDay, Instant now) {
        refuseUnlessItCanBecome(WantedState.PUBLISHED);
        if (authors().contains(approver)) {
            throw new WantedRefused(
                    "You have written in this file yourself. A supervisor who has not has to approve it.");
        }
        if (!missing.isEmpty() || lastDay == null) {
            throw new WantedRefused(missing);
        }
        become(WantedState.PUBLISHED, now);
        approvedBy = approver;
        publishedAt = now;
        expiresAt = UkTime.instant(lastDay.atStartOfDay());
        confirm(now);
    }

    /** Says that somebody has asked today, and the warrant is still live. */
    void confirmWarrant(Instant now) {
        if (!isShown(now)) {
            throw new WantedRefused("This person is not shown. There is nothing to confirm.");
        }
        confirm(now);
    }

    /** It holds until the end of the next day in London. */
    private void confirm(Instant now) {
        warrantConfirmedAt = now;
        var good = UkTime.instant(UkTime.date(now).plusDays(2).atStartOfDay());
        shownUntil = expiresAt != null && expiresAt.isBefore(good) ? expiresAt : good;
        changedAt = now;
    }

    /** Says that the person was found. */
    void locate(Instant now) {
        become(WantedState.LOCATED, now);
        endedAt = now;
    }

    /** Takes the person down, or a proposal out. */
    void withdraw(boolean wrong, byte[] sealedReason, Instant now) {
        become(WantedState.WITHDRAWN, now);
        wrongPerson = wrong;
        ending = sealedReason;
        endedAt = now;
    }

    /** Notes that its time was over: the last day, or nobody has confirmed the warrant. */
    void expire(Instant now) {
        become(WantedState.EXPIRED, now);
        endedAt = shownUntil == null ? now : shownUntil;
    }

    private void become(WantedState next, Instant now) {
        refuseUnlessItCanBecome(next);
        state = next;
        changedAt = now;
    }

    private void refuseUnlessItCanBecome(WantedState next) {
        if (state == next) {
            throw new WantedRefused("This file is %s already.".formatted(state.words()));
        }
        if (!state.canBecome(next)) {
            throw WantedRefused.outOfOrder(
                    "This file is %s, so it cannot %s now.".formatted(state.words(), next.infinitive()));
        }
    }

    /** Whether the public sees the person at a moment. */
    boolean isShown(Instant now) {
        return state == WantedState.PUBLISHED && shownUntil != null && now.isBefore(shownUntil);
    }

    /** Whether its time is over and it still says that it is published. */
    boolean isOver(Instant now) {
        return state == WantedState.PUBLISHED && !isShown(now);
    }

    Set<String> authors() {
        return new TreeSet<>(List.of(authors.split(" ")));
    }

    String reference() {
        return reference;
    }

    byte[] sealedWords() {
        return words;
    }

    byte @Nullable [] sealedEnding() {
        return ending;
    }

    long version() {
        return version;
    }

    FileFacts facts() {
        return new FileFacts(
                reference,
                state,
                proposedAt,
                approvedBy,
                publishedAt,
                expiresAt,
                warrantConfirmedAt,
                shownUntil,
                endedAt,
                wrongPerson);
    }
}
