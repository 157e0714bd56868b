package org.thinkuknow.triage.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.Welfare;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.RestrictedForMe;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens a case for an officer, with all that is noted when they read it. */
@Component
class CaseReading {

    private final CaseDesk desk;
    private final HandOver handOver;
    private final Welfare welfare;
    private final Care care;
    private final Cues cues;
    private final RestrictedForMe restricted;

    CaseReading(CaseDesk desk, HandOver handOver, Welfare welfare, Care care, Cues cues, RestrictedForMe restricted) {
        this.desk = desk;
        this.handOver = handOver;
        this.welfare = welfare;
        this.care = care;
        this.cues = cues;
        this.restricted = restricted;
    }

    /** @throws org.thinkuknow.triage.TriageRefused if there is no such case */
    OpenCase open(String reference) {
        var open = desk.open(reference);
        handOver.opened(reference);
        if (open.facts().level() == Level.ONE) {
            welfare.opened(reference);
        }
        return open;
    }

    /** Whether a case is closed to the officer; to ask is no try to open it. */
    boolean isClosed(String reference) {
        return restricted.isClosed(reference);
    }

    /** Whether the officer reads the reasons first, and the words on a press. */
    boolean isReasonsFirst() {
        return care.readsReasonsFirst();
    }

    /** Writes down that a case is put on paper. */
    void printed(String reference) {
        desk.printed(reference);
    }

    /** How a case stands now, without opening it. */
    Optional<CaseFacts> standing(String reference) {
        return desk.standing(reference);
    }

    /** Whether the officer has read so much today that it is time to say that a colleague can take over. */
    boolean isHeavy() {
        return welfare.isHeavy();
    }

    /**
     * Where a text shows signs of danger, and why each is one. The words are read with or without marks: a sign that fails keeps nobody
     * from them.
     *
     * @param tell says that they could not be marked
     */
    List<HighlightedText.Sign> signs(String text, Consumer<String> tell) {
        try {
            return cues.in(text).stream()
                    .flatMap(found -> found.where().stream()
                            .map(span -> new HighlightedText.Sign(
                                    span.start(), span.end(), found.cue().reason())))
                    .toList();
        } catch (RuntimeException e) {
            tell.accept("Signs of danger could not be marked in the words below. Read them as they are.");
            return List.of();
        }
    }
}
