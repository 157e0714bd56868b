package org.thinkuknow.pupilfile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One entry of a child's file, all of it sealed.
 *
 * @param happenedAt when it happened, which may be long before it is written down
 * @param who        whom the contact was with or who was there; may be empty
 * @param how        how the contact came about, or what was changed; may be empty
 * @param words      what happened or was said; may be empty where marks say it
 * @param agreed     what was agreed; may be empty
 * @param marks      the marks of a body map; otherwise none
 * @param origin     who wrote it, when and at which school, where it was taken over from another school; otherwise empty
 */
public record PupilEntryText(
        PupilEntryKind kind,
        Instant happenedAt,
        String who,
        String how,
        String words,
        String agreed,
        List<BodyMark> marks,
        String origin) {

    /** The most characters of an entry's words. */
    public static final int LONGEST = 10_000;

    private static final int LONGEST_AGREED = 4_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_MARKS = 30;

    /**
     * Takes blanks away and checks the size.
     *
     * @throws PupilFileRefused with a sentence for the lead
     */
    public PupilEntryText {
        who = PupilFileRefused.checked(who, LONGEST_LINE, "Whom you spoke with");
        how = PupilFileRefused.checked(how, LONGEST_LINE, "How you spoke");
        words = PupilFileRefused.checked(words, LONGEST, "What you write");
        agreed = PupilFileRefused.checked(agreed, LONGEST_AGREED, "What was agreed");
        marks = List.copyOf(marks);
        origin = PupilFileRefused.checked(Objects.requireNonNullElse(origin, ""), LONGEST_LINE, "Who wrote it");
        PupilFileRefused.when(marks.size() > MOST_MARKS, "A body map can have at most 30 marks. Please begin another.");
    }

    /** One that is written here. */
    public PupilEntryText(
            PupilEntryKind kind,
            Instant happenedAt,
            String who,
            String how,
            String words,
            String agreed,
            List<BodyMark> marks) {
        this(kind, happenedAt, who, how, words, agreed, marks, "");
    }

    /** One that has words alone. */
    static PupilEntryText of(PupilEntryKind kind, Instant happenedAt, String how, String words) {
        return new PupilEntryText(kind, happenedAt, "", how, words, "", List.of());
    }

    /** @throws PupilFileRefused if what its kind needs is missing */
    void mustBeWhole() {
        PupilFileRefused.when(!kind.isWritten(), "Please choose what you write.");
        PupilFileRefused.when(
                who.isEmpty() && (kind == PupilEntryKind.PARENT || kind == PupilEntryKind.AGENCY),
                "Please write whom you spoke with.");
        PupilFileRefused.when(
                kind == PupilEntryKind.BODY_MAP && marks.isEmpty(), "Please mark at least one place on the body map.");
        PupilFileRefused.when(kind != PupilEntryKind.BODY_MAP && words.isEmpty(), "Please write what happened.");
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PupilEntryText[" + kind + "]";
    }
}
