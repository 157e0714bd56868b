package org.thinkuknow.assessment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FirstGlance;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReportStatus;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The danger answers decide first, then the signs in the words; here for its place in the line alone, so that nobody who sends waits
 * for the reader.
 */
@Component
class DangerGlance implements FirstGlance {

    private static final Logger log = LoggerFactory.getLogger(DangerGlance.class);
    /** Longer words than most; whoever sends is not kept waiting for a longer look. */
    static final int MOST_LOOKED_THROUGH = 2000;

    private final Suggestions suggestions;

    DangerGlance(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public boolean isUrgent(NewReport told) {
        return told.words().values().stream().mapToInt(String::length).sum() > MOST_LOOKED_THROUGH || isGrave(told);
    }

    @Override
    public boolean isGrave(NewReport told) {
        var dangers = told.dangers();
        if (Stream.of(dangers.meeting(), dangers.hurt(), dangers.selfharm()).anyMatch(DangerAnswer.YES::equals)) {
            return true;
        }
        try {
            return suggestions
                            .atAGlance(new FiledReport(
                                    "",
                                    told.door(),
                                    Instant.EPOCH,
                                    dangers,
                                    ReportStatus.RECEIVED,
                                    told.words(),
                                    List.of()))
                            .level()
                    == Level.ONE;
        } catch (RuntimeException | Error e) {
            log.warn(
                    "A report could not be glanced at and counts as urgent: {}",
                    e.getClass().getSimpleName());
            return true;
        }
    }
}
