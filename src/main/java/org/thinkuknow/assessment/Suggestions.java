package org.thinkuknow.assessment;

import org.springframework.stereotype.Component;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.AddedNews;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggests a level by the danger answers, the signs in the words and the reader. It never lowers anything (decisions 0005 and 0073). */
@Component
public class Suggestions {

    static final String NOTHING = "No danger was ticked and no sign of danger was recognised. Only reading shows more.";
    static final String NO_WORDS = "Nothing is told in words: look at it and ask what happened.";
    /** What is no longer than a name or a place; a child who says more in such a box tells something. */
    private static final int WORDS_OF_A_FACT = 5;

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
        var findings = ofWhatIsThere(report);
        words.look(read(report), signsOnly(report), findings);
        return whole(findings);
    }

    /** The same without the reader: quick enough for whoever waits. */
    public Suggestion atAGlance(FiledReport report) {
        var findings = ofWhatIsThere(report);
        words.glance(read(report), signsOnly(report), findings);
        return whole(findings);
    }

    /** What a text suggests that came with no answers, as if it were a report. */
    public Suggestion ofWords(String text) {
        var findings = new Findings();
        words.look(List.of(text), List.of(), findings);
        return whole(findings);
    }

    /** The answers; and who sends crying faces and no word may be in any danger, as far as anybody knows (decision 0139). */
    private static Findings ofWhatIsThere(FiledReport report) {
        var findings = ofAnswers(report);
        if (!report.isInWords()) {
            findings.addToLookAtFirst(NO_WORDS);
        }
        return findings;
    }

    /** What is read: what somebody tells, in the order of the fields, and a name or place that is longer than one. */
    private static List<String> read(FiledReport report) {
        return texts(report, Arrays.stream(Field.values()), true);
    }

    private static List<String> signsOnly(FiledReport report) {
        return texts(report, Arrays.stream(Field.values()), false);
    }

    private static List<String> texts(FiledReport report, Stream<Field> fields, boolean read) {
        return fields.filter(field -> field.box().isLookedThrough())
                .filter(report.words()::containsKey)
                .filter(field -> isRead(field, report.words().getOrDefault(field, "")) == read)
                .map(field -> report.words().getOrDefault(field, ""))
                .toList();
    }

    private static boolean isRead(Field field, String text) {
        return field.box().isTold() || field.box().isShort() && text.strip().split("\\s+").length > WORDS_OF_A_FACT;
    }

    /** What of a report is read as one text, what was told in its own words first. */
    public String asOneText(FiledReport report) {
        return WordsLook.together(read(report));
    }

    private static Suggestion whole(Findings findings) {
        return findings.reasons().isEmpty() ? new Suggestion(Level.THREE, List.of(NOTHING)) : findings.suggestion();
    }

    /** What the answers to the questions about danger suggest, without a word. */
    public Suggestion ofAnswersAlone(FiledReport report) {
        return ofAnswers(report).suggestion();
    }

    /**
     * What whoever reported has told since suggests: their messages, and what joined the report.
     *
     * @param searched how many messages, from the first, were searched before
     */
    public Suggestion ofMessages(FiledReport report, int searched) {
        var findings = new Findings();
        var since = Since.of(report, searched);
        var before = texts(
                report,
                Arrays.stream(Field.values()).filter(field -> !since.joined().contains(field)),
                true);
        words.lookLater(before, since.read(report), texts(report, since.joined().stream(), false), findings);
        return findings.suggestion();
    }

    /** The same as {@link #ofMessages} without the reader. */
    public Suggestion messagesAtAGlance(FiledReport report, int searched) {
        var findings = new Findings();
        var since = Since.of(report, searched);
        words.glance(since.read(report), texts(report, since.joined().stream(), false), findings);
        return findings.suggestion();
    }

    /**
     * What came later.
     *
     * @param joined the boxes of the report that were filled
     * @param words  what was written beside
     */
    private record Since(Set<Field> joined, List<String> words) {

        static Since of(FiledReport report, int searched) {
            var news = report.messages().stream()
                    .skip(searched)
                    .filter(message -> message.author() == Author.CHILD)
                    .map(message -> AddedNews.of(message.text()))
                    .toList();
            return new Since(
                    news.stream()
                            .flatMap(added -> added.joined().stream())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    news.stream()
                            .map(AddedNews::rest)
                            .filter(rest -> !rest.isBlank())
                            .toList());
        }

        List<String> read(FiledReport report) {
            return Stream.concat(texts(report, joined.stream(), true).stream(), words.stream())
                    .toList();
        }

        /** Never the words. */
        @Override
        public String toString() {
            return "Since" + joined;
        }
    }

    /** What the danger answers alone suggest. */
    private static Findings ofAnswers(FiledReport report) {
        var findings = new Findings();
        var dangers = report.dangers();
        danger(dangers.meeting(), Level.TWO, DangerReason.MEETING, findings);
        danger(dangers.hurt(), Level.TWO, DangerReason.HURT, findings);
        danger(dangers.selfharm(), Level.ONE, DangerReason.SELF_HARM, findings);
        notSafeHome(report, findings);
        return findings;
    }

    /** A school is asked whether the child is safe, so that a no is the danger; not to be sure of it is looked at as soon. */
    private static void notSafeHome(FiledReport report, Findings findings) {
        var safe = report.words().getOrDefault(Field.HOME, "");
        if (safe.equals(DangerAnswer.NO.words())) {
            findings.add(Level.ONE, DangerReason.HOME.yes());
        } else if (safe.equals(DangerAnswer.UNSURE.words())) {
            findings.addToLookAtFirst(DangerReason.HOME.unsure());
        }
    }

    private static void danger(DangerAnswer answer, Level whenUnsure, DangerReason danger, Findings findings) {
        switch (answer) {
            case YES -> findings.add(Level.ONE, danger.yes());
            case UNSURE -> findings.add(whenUnsure, danger.unsure());
            case NO, UNSAID -> {}
        }
    }
}
