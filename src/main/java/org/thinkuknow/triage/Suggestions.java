package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.report.Answer;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;

import java.util.ArrayList;
import java.util.List;

/** Suggests a level: the highest of the danger answers and the cues in the words. It never lowers anything. */
@Component
class Suggestions {

    private static final String NOTHING = "No danger was ticked and no sign of danger was recognised. Only reading shows more.";

    private final Cues cues;

    Suggestions(Cues cues) {
        this.cues = cues;
    }

    Suggestion of(FiledReport report) {
        var answered = ofAnswers(report);
        var reasons = new ArrayList<>(answered.reasons());
        var level = Level.moreUrgent(Level.THREE, answered.level());
        level = Level.moreUrgent(level, signsIn(report, List.of(Field.WHAT, Field.ADULT_VIEW, Field.SUSPECT), reasons));
        return new Suggestion(level, reasons.isEmpty() ? List.of(NOTHING) : reasons.stream().distinct().toList());
    }

    /** What can be added to a report after it was sent: the danger answers, and what is known of the other person. */
    Suggestion ofAdded(FiledReport report) {
        var answered = ofAnswers(report);
        var reasons = new ArrayList<>(answered.reasons());
        return new Suggestion(Level.moreUrgent(answered.level(), signsIn(report, List.of(Field.ADULT_VIEW, Field.SUSPECT), reasons)), reasons);
    }

    /** What the danger answers alone suggest. */
    private Suggestion ofAnswers(FiledReport report) {
        var reasons = new ArrayList<String>();
        var dangers = report.dangers();
        var level = Level.NONE;
        level = Level.moreUrgent(level, danger(dangers.meeting(), Level.TWO, "a meeting with somebody known only from online", reasons));
        level = Level.moreUrgent(level, danger(dangers.hurt(), Level.TWO, "somebody hurts or threatens the child", reasons));
        level = Level.moreUrgent(level, danger(dangers.selfharm(), Level.ONE, "thoughts of self-harm or of not living", reasons));
        return new Suggestion(level, reasons);
    }

    /**
     * What the messages of whoever reported suggest.
     *
     * @param searched how many messages, from the first, were searched before
     */
    Suggestion ofMessages(FiledReport report, int searched) {
        var reasons = new ArrayList<String>();
        var level = report.messages().stream().skip(searched).filter(message -> message.author() == Author.CHILD)
                .map(message -> signs(message.text(), reasons)).reduce(Level.NONE, Level::moreUrgent);
        return new Suggestion(level, reasons);
    }

    private Level signsIn(FiledReport report, List<Field> fields, List<String> reasons) {
        return fields.stream().map(field -> signs(report.words().getOrDefault(field, ""), reasons)).reduce(Level.NONE, Level::moreUrgent);
    }

    private Level signs(String text, List<String> reasons) {
        var level = Level.NONE;
        for (var found : cues.in(text)) {
            var cue = found.cue();
            reasons.add("Sign in the words: " + cue.reason() + ".");
            level = Level.moreUrgent(level, Level.valueOf(cue.level()));
        }
        return level;
    }

    private static Level danger(Answer answer, Level whenUnsure, String what, List<String> reasons) {
        return switch (answer) {
            case YES -> {
                reasons.add("Answered yes: " + what + ".");
                yield Level.ONE;
            }
            case UNSURE -> {
                reasons.add("Answered not sure: " + what + ".");
                yield whenUnsure;
            }
            case NO, UNSAID -> Level.NONE;
        };
    }
}
