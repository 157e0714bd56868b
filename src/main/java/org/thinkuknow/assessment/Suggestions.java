package org.thinkuknow.assessment;

import org.springframework.stereotype.Component;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;

import java.util.List;
import java.util.stream.Stream;

/** Suggests a level by the danger answers, the signs in the words and the reader. It never lowers anything (decisions 0005 and 0073). */
@Component
public class Suggestions {

    static final String NOTHING = "No danger was ticked and no sign of danger was recognised. Only reading shows more.";
    private static final List<Field> ADDED_LATER = List.of(Field.ADULT_VIEW, Field.SUSPECT);
    /** What a record of a visit or of a call has beside them. */
    private static final List<Field> OF_A_RECORD =
            List.of(Field.SUMMARY, Field.ASKED, Field.INJURIES, Field.TOLD_NEXT, Field.WISHES, Field.DUTY);

    private final WordsLook words;

    /**
     * @param cues      the signs that words are looked through for
     * @param languages tells what no sign knows
     * @param reader    says how urgent words seem by what they mean
     */
    public Suggestions(Cues cues, Languages languages, Reader reader) {
        this.words = new WordsLook(cues, languages, reader);
    }

    /** What a whole report suggests, as it was sent. */
    public Suggestion of(FiledReport report) {
        var findings = ofAnswers(report);
        words.look(texts(report), findings);
        return whole(findings);
    }

    /** The same without the reader: quick enough for whoever waits. */
    public Suggestion atAGlance(FiledReport report) {
        var findings = ofAnswers(report);
        words.glance(texts(report), findings);
        return whole(findings);
    }

    /** What a text suggests that came with no answers, as if it were a report. */
    public Suggestion ofWords(String text) {
        var findings = new Findings();
        words.look(List.of(text), findings);
        return whole(findings);
    }

    private static List<String> texts(FiledReport report) {
        return Stream.of(List.of(Field.WHAT), ADDED_LATER, OF_A_RECORD)
                .flatMap(List::stream)
                .map(field -> report.words().getOrDefault(field, ""))
                .toList();
    }

    /** What of a report is read as one text, what was told in its own words first. */
    public String asOneText(FiledReport report) {
        return WordsLook.together(texts(report));
    }

    private static Suggestion whole(Findings findings) {
        return findings.reasons().isEmpty() ? new Suggestion(Level.THREE, List.of(NOTHING)) : findings.suggestion();
    }

    /** What can be added to a report after it was sent: the danger answers, and what is known of the other person. */
    public Suggestion ofAdded(FiledReport report) {
        var findings = ofAnswers(report);
        words.look(
                ADDED_LATER.stream()
                        .map(field -> report.words().getOrDefault(field, ""))
                        .toList(),
                findings);
        return findings.suggestion();
    }

    /**
     * What the messages of whoever reported suggest.
     *
     * @param searched how many messages, from the first, were searched before
     */
    public Suggestion ofMessages(FiledReport report, int searched) {
        var findings = new Findings();
        report.messages().stream()
                .skip(searched)
                .filter(message -> message.author() == Author.CHILD)
                .forEach(message -> words.look(List.of(message.text()), findings));
        return findings.suggestion();
    }

    /** The same as {@link #ofAdded} without the reader. */
    public Suggestion addedAtAGlance(FiledReport report) {
        var findings = ofAnswers(report);
        words.glance(
                ADDED_LATER.stream()
                        .map(field -> report.words().getOrDefault(field, ""))
                        .toList(),
                findings);
        return findings.suggestion();
    }

    /** The same as {@link #ofMessages} without the reader. */
    public Suggestion messagesAtAGlance(FiledReport report, int searched) {
        var findings = new Findings();
        report.messages().stream()
                .skip(searched)
                .filter(message -> message.author() == Author.CHILD)
                .forEach(message -> words.glance(List.of(message.text()), findings));
        return findings.suggestion();
    }

    /** What the danger answers alone suggest. */
    private static Findings ofAnswers(FiledReport report) {
        var findings = new Findings();
        var dangers = report.dangers();
        danger(dangers.meeting(), Level.TWO, DangerReason.MEETING, findings);
        danger(dangers.hurt(), Level.TWO, DangerReason.HURT, findings);
        danger(dangers.selfharm(), Level.ONE, DangerReason.SELF_HARM, findings);
        danger(notSafeHome(report), Level.TWO, DangerReason.HOME, findings);
        return findings;
    }

    /** A school is asked whether the child is safe, so that a no is the danger. */
    private static DangerAnswer notSafeHome(FiledReport report) {
        var safe = report.words().getOrDefault(Field.HOME, "");
        if (safe.equals(DangerAnswer.NO.words())) {
            return DangerAnswer.YES;
        }
        return safe.equals(DangerAnswer.UNSURE.words()) ? DangerAnswer.UNSURE : DangerAnswer.UNSAID;
    }

    private static void danger(DangerAnswer answer, Level whenUnsure, DangerReason danger, Findings findings) {
        switch (answer) {
            case YES -> findings.add(Level.ONE, danger.yes());
            case UNSURE -> findings.add(whenUnsure, danger.unsure());
            case NO, UNSAID -> {}
        }
    }
}
