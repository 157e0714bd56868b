package org.thinkuknow.assessment;

import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.cues.FoundCue;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading;
import org.thinkuknow.reader.Reading.Opinion;
import org.thinkuknow.reader.Windows;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through words: the signs first, then the reader, unless level one is certain by then. Signs that are exact raise by themselves;
 * of the others the reader may doubt that they are urgent, and then they are looked at first among level two.
 */
record WordsLook(Cues cues, Languages languages, Reader reader) {

    /** How many words a later text needs to be read without the report: fewer say nothing by themselves (measured). */
    private static final int READ_ALONE = 8;

    static final String SIGN = "Sign in the words: ";
    static final String DOUBTED = " The reader doubts that it is urgent: look at this first.";
    static final String URGENT = "Reads like messages of level one.";
    static final String MAYBE = "May be urgent by how it reads: look at this first.";
    static final String AT_RISK = "Reads like messages about a child at risk.";

    /**
     * Several texts of one matter: each is searched for signs, and all together are read.
     *
     * @param signsOnly what is too short, or too much of a list, to be read, such as a name; signs are looked for there too
     */
    void look(List<String> texts, List<String> signsOnly, Findings findings) {
        look(texts, signsOnly, findings, windows -> reader.read(together(texts), windows));
    }

    /**
     * What was told after a report: searched for signs by itself, and read together with the report, because a short answer says
     * nothing without what it answers. What is longer is read by itself too, and the graver counts. A sign in a short answer stands
     * as it is: a reader who has the report before it mostly says what the report is like (decision 0136). What came last is read
     * first, because there is a limit to all of it.
     */
    void lookLater(List<String> report, List<String> since, List<String> signsOnly, Findings findings) {
        since.stream()
                .filter(text -> !isReadAlone(text))
                .flatMap(text -> cues.in(text).stream())
                .forEach(found -> add(found.cue(), Reading.NONE, findings));
        look(since, signsOnly, findings, windows -> since.isEmpty() ? Reading.NONE : readLater(report, since, windows));
    }

    private Reading readLater(List<String> report, List<String> since, Windows windows) {
        return Stream.concat(
                        since.reversed().stream().filter(WordsLook::isReadAlone),
                        Stream.of(together(
                                Stream.concat(report.stream(), since.stream()).toList())))
                .map(text -> reader.read(text, windows))
                .reduce(Reading.NONE, Reading::graver);
    }

    private void look(List<String> texts, List<String> signsOnly, Findings findings, Function<Windows, Reading> read) {
        var found = signs(texts, signsOnly, findings);
        var certain = findings.level() == Level.ONE || found.stream().anyMatch(cue -> isOne(cue) && cue.exact());
        var windows = new Windows();
        var reading = certain ? Reading.NONE : read.apply(windows);
        found.forEach(cue -> add(cue, reading, findings));
        add(reading, found, findings);
        if (windows.areSpent()) {
            findings.add(Level.THREE, Suggestion.NOT_ALL_READ);
        }
    }

    private static boolean isReadAlone(String text) {
        return text.strip().split("\\s+").length >= READ_ALONE;
    }

    static String together(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The signs alone, each at the level that it says. */
    void glance(List<String> texts, List<String> signsOnly, Findings findings) {
        signs(texts, signsOnly, findings).forEach(cue -> add(cue, Reading.NONE, findings));
    }

    private List<Cue> signs(List<String> texts, List<String> signsOnly, Findings findings) {
        texts.forEach(text -> languages.in(text).ifPresent(findings::add));
        return Stream.concat(texts.stream(), signsOnly.stream())
                .flatMap(text -> cues.in(text).stream())
                .map(FoundCue::cue)
                .distinct()
                .toList();
    }

    private static void add(Cue cue, Reading reading, Findings findings) {
        var reason = reason(cue);
        if (isOne(cue) && !cue.exact() && isDoubted(reading)) {
            findings.addToLookAtFirst(reason + DOUBTED);
        } else {
            findings.add(Level.of(cue.level()), reason);
        }
    }

    private static void add(Reading reading, List<Cue> found, Findings findings) {
        switch (reading.opinion()) {
            case URGENT -> findings.addOpinion(Level.ONE, URGENT);
            case MAYBE -> findings.addToLookAtFirst(MAYBE);
            case UNLIKELY -> {
                if (reading.atRisk() && found.isEmpty()) {
                    findings.addOpinion(Level.TWO, AT_RISK);
                }
            }
            case NOT_READ -> {}
        }
    }

    /** As it is kept with a case. */
    static String reason(Cue cue) {
        return SIGN + cue.reason() + ".";
    }

    private static boolean isDoubted(Reading reading) {
        return reading.opinion() == Opinion.UNLIKELY || reading.opinion() == Opinion.MAYBE;
    }

    private static boolean isOne(Cue cue) {
        return cue.level() == Cue.Level.ONE;
    }
}
