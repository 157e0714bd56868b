package org.thinkuknow.overseas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.vault.ToldCodes;

import java.time.Duration;
import java.time.Instant;

/**
 * A bureau or force that a package went to, with its own link, and what it did with it. What is not changed is not written: its mail may
 * leave at the same moment.
 */
@Entity
@DynamicUpdate
@Table(name = "overseas_recipient")
class Recipient {

    static final String ACKNOWLEDGED = "This has been acknowledged already.";
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

    @Id
    private String reference;

    @Column(name = "package")
    private String packageReference;

    private String bureau;
    private String country;
    /** Which of its links opens; each new one ends the one before. */
    private int link = 1;

    private Instant linkMadeAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant codeSentAt;
    private @Nullable Instant refusedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant acknowledgedAt;
    private byte @Nullable [] acknowledgedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerKind outcome;

    private @Nullable Instant answeredAt;
    private byte @Nullable [] answer;
    private int wrongCodes;
    /** How many corrections there are, and how many of them were acknowledged. */
    private int corrected;

    private int correctionHeard;
    private int chased;
    private @Nullable Instant chaseAt;

    @Version
    private long version;

    protected Recipient() {}

    Recipient(String reference, String packageReference, Bureau bureau, Instant now, Duration chaseAfter) {
        this.reference = reference;
        this.packageReference = packageReference;
        this.bureau = bureau.id();
        this.country = bureau.country();
        this.linkMadeAt = now;
        this.chaseAt = now.plus(chaseAfter);
    }

    /** The package of a recipient, known without reading a row. */
    static String packageOf(String reference) {
        return reference.substring(0, Math.max(0, reference.lastIndexOf('-')));
    }

    void opened(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
        wrongCodes = 0;
    }

    /**
     * Takes an acknowledgement by name: the first is of the package, a later one of a correction.
     *
     * @param shown how many corrections stood on the page: what came meanwhile is not acknowledged
     */
    void acknowledge(Instant now, byte[] sealedName, int shown, Instant askAt) {
        var heard = Math.min(shown, corrected);
        if (acknowledgedAt != null && heard <= correctionHeard) {
            throw new PackageRefused(ACKNOWLEDGED);
        }
        acknowledgedAt = acknowledgedAt == null ? now : acknowledgedAt;
        acknowledgedBy = sealedName;
        correctionHeard = heard;
        chased = 0;
        chaseAt = isOwed() ? chaseAt : outcome == null ? askAt : null;
    }

    /** Takes what became of it. */
    void answer(AnswerKind kind, byte[] sealedWords, Instant now) {
        if (acknowledgedAt == null) {
            throw new PackageRefused("Please acknowledge it first.");
        }
        outcome = kind;
        answer = sealedWords;
        answeredAt = now;
        chaseAt = isOwed() ? chaseAt : null;
    }

    /** Notes that something in the package was wrong, and that the recipient has to be told; an old link is made anew. */
    void correct(Instant now, Duration opens, Duration chaseAfter) {
        corrected++;
        chased = 0;
        chaseAt = now.plus(chaseAfter);
        if (!opens(now.plus(opens.dividedBy(2)), opens)) {
            renew(now);
        } else {
            sentAt = null;
            refusedAt = null;
        }
    }

    /** Ends the link and makes another, which no code and no browser of the one before opens. */
    void renew(Instant now) {
        link++;
        linkMadeAt = now;
        sentAt = null;
        codeSentAt = null;
        refusedAt = null;
        wrongCodes = 0;
    }

    void wrongCode() {
        wrongCodes++;
    }

    /** Notes a step of chasing; the next one is due after a pause, or there is none. */
    void chase(Instant now, @Nullable Duration pause) {
        chased++;
        chaseAt = pause == null ? null : now.plus(pause);
    }

    boolean isChasedAt(Instant now) {
        return chaseAt != null && !now.isBefore(chaseAt);
    }

    boolean isLocked() {
        return wrongCodes >= ToldCodes.MOST_WRONG;
    }

    /** Whether the package, or a correction of it, is not acknowledged yet. */
    boolean isOwed() {
        return acknowledgedAt == null || correctionHeard < corrected;
    }

    boolean isAnswered() {
        return outcome != null;
    }

    boolean opens(Instant now, Duration life) {
        return now.isBefore(linkMadeAt.plus(life));
    }

    boolean isLinkDue(int ofLink, int ofCorrection) {
        return sentAt == null && refusedAt == null && link == ofLink && corrected == ofCorrection;
    }

    boolean isCodeDue(int ofLink) {
        return link == ofLink;
    }

    /** Notes that a code is asked for by e-mail; not again within a minute. Whether it is to be sent. */
    boolean askForCode(Instant now) {
        if (codeSentAt != null && now.isBefore(codeSentAt.plus(BETWEEN_CODES))) {
            return false;
        }
        codeSentAt = now;
        return true;
    }

    void forgetWrongCodes() {
        wrongCodes = 0;
    }

    byte @Nullable [] sealedName() {
        return acknowledgedBy;
    }

    byte @Nullable [] sealedAnswer() {
        return answer;
    }

    int chased() {
        return chased;
    }

    RecipientFacts facts() {
        return new RecipientFacts(
                reference,
                packageReference,
                bureau,
                country,
                link,
                linkMadeAt,
                sentAt,
                refusedAt,
                openedAt,
                acknowledgedAt,
                outcome,
                answeredAt,
                corrected,
                correctionHeard,
                chased,
                isLocked());
    }
}
