package org.thinkuknow.readability;

import org.thinkuknow.content.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts text into sentences. As in the instructions to the formulas, a colon or semicolon ends one too, if what stands before it
 * can stand alone (Flesch, "How to Test Readability", 1951); that is taken to be so whenever a space follows.
 */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<mark>[.!?]+|…|[:;])(?<close>[\"”’')\\]]*)\\s+(?=(?<next>\\S))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[''’.:,-][\\p{L}\\p{N}]+)*");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+$");
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "mr", "mrs", "dr", "st", "vs");

    private Sentences() {}

    static List<Sentence> of(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> cut(passage.text()).stream().map(text -> new Sentence(passage.line(), words(text))))
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
    }

    private static List<String> cut(String text) {
        var sentences = new ArrayList<String>();
        var begin = 0;
        for (var end : (Iterable<MatchResult>) END.matcher(text).results()::iterator) {
            if (ends(end, text.substring(begin, end.start()))) {
                sentences.add(text.substring(begin, end.end()));
                begin = end.end();
            }
        }
        sentences.add(text.substring(begin));
        return sentences;
    }

    /** "Stop!" she said, and "Well... maybe" go on; so does what follows "e.g." */
    private static boolean ends(MatchResult end, String before) {
        var goesOn = Character.isLowerCase(end.group("next").codePointAt(0));
        var pauses = end.group("mark").equals("…")
                || end.group("mark").startsWith("..")
                || !end.group("close").isEmpty();
        var last = LAST_WORD.matcher(before);
        var shortened = end.group("mark").equals(".")
                && last.find()
                && ABBREVIATIONS.contains(last.group().toLowerCase(Locale.ROOT));
        return !shortened && !(goesOn && pauses);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace('’', '\''))
                .toList();
    }
}
