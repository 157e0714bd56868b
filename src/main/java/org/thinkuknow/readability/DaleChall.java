package org.thinkuknow.readability;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The Dale-Chall formula: 0.1579 × per cent of unfamiliar words + 0.0496 × words a sentence, and 3.6365 more where over 5 per cent
 * are unfamiliar. Formula, rules of counting and the table from score to grade are those of E. Dale and J. S. Chall, "A Formula
 * for Predicting Readability", Educational Research Bulletin 27, 1948; the list of familiar words is the newer one of J. S. Chall
 * and E. Dale, "Readability Revisited: The New Dale-Chall Readability Formula", 1995. Of two grades in a row of the table, the
 * lower counts: it is when such a text can first be read.
 */
final class DaleChall implements Measure {

    private static final NavigableMap<Double, Integer> GRADES =
            new TreeMap<>(Map.of(Double.NEGATIVE_INFINITY, 4, 5.0, 5, 6.0, 7, 7.0, 9, 8.0, 11, 9.0, 13, 10.0, 16));
    private static final double MANY = 5;

    private final FamiliarWords familiar;

    DaleChall(FamiliarWords familiar) {
        this.familiar = familiar;
    }

    @Override
    public String id() {
        return "dale-chall";
    }

    @Override
    public String name() {
        return "Dale-Chall";
    }

    @Override
    public double score(Prose prose) {
        var unfamiliar = 100.0 * prose.unfamiliar(familiar).size() / prose.wordCount();
        return 0.1579 * unfamiliar + 0.0496 * prose.wordsPerSentence() + (unfamiliar > MANY ? 3.6365 : 0);
    }

    /** The table has one digit after the point. */
    @Override
    public double age(double score) {
        return GRADES.floorEntry(Math.round(score * 10) / 10.0).getValue() + 5;
    }

    @Override
    public List<String> hardWords(Prose sentence) {
        return sentence.unfamiliar(familiar);
    }
}
