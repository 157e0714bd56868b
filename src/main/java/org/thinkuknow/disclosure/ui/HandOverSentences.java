package org.thinkuknow.disclosure.ui;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.disclosure.RecordStatus;

import java.util.ArrayList;
import java.util.List;

/** What a teacher reads about where their record is. */
final class HandOverSentences {

    private HandOverSentences() {}

    /** @param report under which officers have it; null if they do not */
    static List<String> of(RecordStatus standing, @Nullable String report) {
        var sentences = new ArrayList<String>();
        sentences.add(atSchool(standing));
        if (standing.decision() != null) {
            sentences.add(
                    switch (standing.decision()) {
                        case KEPT -> "It is kept in school for now. If you learn more, add it below.";
                        case CLOSED ->
                            "It was closed at the school. If you think that is wrong, say so, or add what you know below.";
                    });
        }
        if (standing.toCentreAt() != null) {
            sentences.add("If nobody has acknowledged it by %s, the officers of the centre get it."
                    .formatted(UkTime.words(standing.toCentreAt())));
        }
        if (report != null) {
            sentences.add("The officers of the centre have it under reference %s.".formatted(report));
        }
        if (standing.readAt() != null) {
            sentences.add("An officer of the centre read it on %s.".formatted(UkTime.words(standing.readAt())));
        }
        return sentences;
    }

    private static String atSchool(RecordStatus standing) {
        if (standing.handedAt() == null || standing.recipient() == Recipient.CENTRE) {
            return standing.ofSchool() && standing.recipient() == Recipient.CENTRE
                    ? "Nobody at your school reads this here."
                    : "Tell your designated safeguarding lead now, if you have not yet. If it is about a lead, tell the head "
                            + "teacher; if it is about the head, tell the chair of governors.";
        }
        var handed = "Handed to %s on %s".formatted(yours(standing.recipient()), UkTime.words(standing.handedAt()));
        if (standing.acknowledgedAt() != null) {
            return "%s, acknowledged by %s on %s."
                    .formatted(handed, standing.acknowledgedBy(), UkTime.words(standing.acknowledgedAt()));
        }
        if (!standing.hasReader()) {
            return handed + ". Nobody can sign in for that yet, so please speak to them in person now.";
        }
        if (standing.unreached()) {
            return handed
                    + ". E-mails to them come back, so they have not been told. Please speak to them in person now.";
        }
        return handed
                + (standing.late()
                        ? ". It is not acknowledged yet. Please speak to them in person."
                        : ". They get an e-mail without details. If it cannot wait, speak to them in person.");
    }

    /** Who reads it, as somebody of the school says. */
    static String yours(Recipient recipient) {
        return switch (recipient) {
            case LEADS -> "your designated safeguarding lead";
            case HEAD -> "your head teacher";
            case CHAIR -> "your chair of governors";
            case CENTRE -> recipient.words();
        };
    }
}
