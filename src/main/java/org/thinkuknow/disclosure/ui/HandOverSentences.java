package org.thinkuknow.disclosure.ui;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.RecordStatus;

import java.util.ArrayList;
import java.util.List;

/** What a teacher reads about where their record is. */
final class HandOverSentences {

    private HandOverSentences() {}

    static List<String> of(RecordStatus standing) {
        var sentences = new ArrayList<String>();
        sentences.add(lead(standing));
        if (standing.readAt() != null) {
            sentences.add("An officer of the centre read it on %s.".formatted(UkTime.words(standing.readAt())));
        }
        return sentences;
    }

    private static String lead(RecordStatus standing) {
        if (standing.handedAt() == null) {
            return "Tell your designated safeguarding lead now, if you have not yet.";
        }
        var handed = "Handed to your designated safeguarding lead on %s".formatted(UkTime.words(standing.handedAt()));
        if (standing.acknowledgedAt() != null) {
            return "%s, acknowledged by %s on %s."
                    .formatted(handed, standing.acknowledgedBy(), UkTime.words(standing.acknowledgedAt()));
        }
        if (!standing.hasLead()) {
            return handed + ". Nobody can sign in as your school's lead yet, so please speak to them in person now.";
        }
        if (standing.unreached()) {
            return handed
                    + ". Their e-mail address takes no mail, so they have not been told. Please speak to them in person now.";
        }
        return handed
                + (standing.late()
                        ? ". It is not acknowledged yet. Please speak to them in person."
                        : ". They are told that something waits, not what. If it cannot wait, speak to them in person.");
    }
}
