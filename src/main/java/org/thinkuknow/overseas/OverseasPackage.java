package org.thinkuknow.overseas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One package. Its moves refuse the wrong state with a sentence (decision 0043), and whoever wrote a word of it or chose to tell anybody
 * never approves it (decision 0069).
 */
@Entity
@Table(name = "overseas_package")
class OverseasPackage {

    /** Until a short assessment has to be completed. */
    static final Duration TO_COMPLETE = Duration.ofHours(24);

    /** As much as the column holds. */
    private static final int MOST_OF_AUTHORS = 1000;

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private PackageState state = PackageState.DRAFT;

    @Enumerated(EnumType.STRING)
    private Tool tool;

    private String subject;

    /** The letters of the countries, with spaces between them. */
    private String countries;

    private String begunBy;

    /** Usernames of those who wrote a word of it or chose it, with spaces between them. */
    private String authors;

    private Instant begunAt;
    private Instant changedAt;
    private @Nullable Instant handedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant assessBy;

    @Column(columnDefinition = "mediumblob")
    private byte[] words;

    private byte @Nullable [] remark;

    @Version
    private long version;

    protected OverseasPackage() {}

    OverseasPackage(String reference, NewPackage begun, String author, byte[] sealedWords, Instant now) {
        this.reference = reference;
        this.tool = begun.tool();
        this.subject = begun.subjectReference();
        this.countries = String.join(" ", new TreeSet<>(begun.countries()));
        this.begunBy = author;
        this.authors = String.join(" ", new TreeSet<>(List.of(author, begun.chosenBy())));
        this.begunAt = now;
        this.changedAt = now;
        this.words = sealedWords;
    }

    /** Changes what is written; whoever does becomes one of its authors, also if the words stay the same. */
    void change(String author, Set<String> told, byte[] sealedWords, Instant now) {
        if (!state.isOpen()) {
            throw new PackageRefused("This package is %s and does not change now.".formatted(state.words()));
        }
        writtenBy(author);
        countries = String.join(" ", new TreeSet<>(told));
        words = sealedWords;
        changedAt = now;
    }

    private void writtenBy(String author) {
        var all = authors();
        all.add(author);
        var joined = String.join(" ", all);
        if (joined.length() > MOST_OF_AUTHORS) {
            throw new PackageRefused("Too many people have written in this package. Please begin another.");
        }
        authors = joined;
    }

    /** Gives it to a second officer; what is missing stops it. */
    void handOver(List<String> missing, Instant now) {
        refuseUnlessItCanBecome(PackageState.WITH_SECOND_OFFICER);
        refuseIfAny(missing);
        become(PackageState.WITH_SECOND_OFFICER, now);
        handedAt = now;
        remark = null;
    }

    /** Gives it back, with a reason. */
    void giveBack(String officer, byte[] sealedReason, Instant now) {
        refuseUnlessItCanBecome(PackageState.RETURNED);
        refuseAuthor(officer, "give it back");
        become(PackageState.RETURNED, now);
        approvedBy = null;
        approvedAt = null;
        remark = sealedReason;
    }

    /**
     * Agrees that it goes abroad.
     *
     * @param missing   what is open, as sentences
     * @param shortForm whether the assessment was short, and has to be completed within a day
     */
    void approve(String officer, List<String> missing, boolean shortForm, Instant now) {
        refuseUnlessItCanBecome(PackageState.APPROVED);
        refuseAuthor(officer, "approve it");
        refuseIfAny(missing);
        become(PackageState.APPROVED, now);
        approvedBy = officer;
        approvedAt = now;
        assessBy = shortForm ? now.plus(TO_COMPLETE) : null;
    }

    /** Lets it leave; its recipients are made beside it. */
    void send(List<String> missing, Instant now) {
        refuseUnlessItCanBecome(PackageState.SENT);
        refuseIfAny(missing);
        become(PackageState.SENT, now);
        sentAt = now;
    }

    /** Notes that everybody it went to has acknowledged it. */
    void acknowledge(Instant now) {
        become(PackageState.ACKNOWLEDGED, now);
    }

    /** Notes that everybody it went to has said what became of it. */
    void answer(Instant now) {
        become(PackageState.ANSWERED, now);
        endedAt = now;
    }

    /** Takes it out before it leaves. */
    void withdraw(byte[] sealedReason, Instant now) {
        if (state.hasLeft()) {
            throw PackageRefused.outOfOrder(
                    "This package has left already, so it cannot be withdrawn. If something in it is wrong, send a correction.");
        }
        become(PackageState.WITHDRAWN, now);
        remark = sealedReason;
        endedAt = now;
        assessBy = null;
    }

    /** Completes an assessment that was short; nothing else of it changes. */
    void completeAssessment(String author, List<String> missing, byte[] sealedWords, Instant now) {
        if (assessBy == null) {
            throw new PackageRefused("The assessment of this package is complete already.");
        }
        refuseIfAny(missing);
        writtenBy(author);
        words = sealedWords;
        assessBy = null;
        changedAt = now;
    }

    private void refuseAuthor(String officer, String to) {
        if (authors().contains(officer)) {
            throw new PackageRefused(
                    "You have written in this package yourself, or chose to send it. A supervisor who has not has to %s."
                            .formatted(to));
        }
    }

    private static void refuseIfAny(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new PackageRefused(missing);
        }
    }

    private void become(PackageState next, Instant now) {
        refuseUnlessItCanBecome(next);
        state = next;
        changedAt = now;
    }

    private void refuseUnlessItCanBecome(PackageState next) {
        if (state == next) {
            throw new PackageRefused("This package is %s already.".formatted(state.words()));
        }
        if (!state.canBecome(next)) {
            throw PackageRefused.outOfOrder(
                    "This package is %s, so it cannot %s now.".formatted(state.words(), next.infinitive()));
        }
    }

    Set<String> authors() {
        return new TreeSet<>(List.of(authors.split(" ")));
    }

    String begunBy() {
        return begunBy;
    }

    byte[] sealedWords() {
        return words;
    }

    byte @Nullable [] sealedRemark() {
        return remark;
    }

    long version() {
        return version;
    }

    PackageFacts facts() {
        return new PackageFacts(
                reference,
                state,
                tool,
                subject,
                countries.isEmpty() ? List.of() : List.of(countries.split(" ")),
                begunBy,
                begunAt,
                handedAt,
                approvedBy,
                approvedAt,
                sentAt,
                endedAt,
                assessBy);
    }
}
