package org.thinkuknow.readability;

import java.util.List;

/**
 * The revised Spache formula for the first school years: 0.121 × words a sentence + 0.082 × per cent of unfamiliar words + 0.659,
 * where an unfamiliar word counts once however often it comes (G. D. Spache, "Good Reading for Poor Readers", revised ninth
 * edition, 1974, with its list; first in "A New Readability Formula for Primary-Grade Reading Materials", The Elementary School
 * Journal 53, 1953).
 */
final class Spache implements Measure {

    private static final int WORDS_OF_A_SAMPLE = 100;

    private final FamiliarWords familiar;

    Spache(FamiliarWords familiar) {
        this.familiar = familiar;
    }

    @Override
    public String id() {
        return "spache";
    }

    @Override
    public String name() {
        return "Spache";
    }

    /** Because of that counting, a long text is measured as the samples of a hundred words that the formula was made for. */
    @Override
    public double score(Prose prose) {
        return prose.samples(WORDS_OF_A_SAMPLE).stream()
                .mapToDouble(this::scoreOfSample)
                .average()
                .orElse(0);
    }

    private double scoreOfSample(Prose sample) {
        var unfamiliar = 100.0 * sample.unfamiliar(familiar).stream().distinct().count() / sample.wordCount();
        return 0.121 * sample.wordsPerSentence() + 0.082 * unfamiliar + 0.659;
    }

    @Override
    public double age(double score) {
        return score + 5;
    }

    @Override
    public List<String> hardWords(Prose sentence) {
        return sentence.unfamiliar(familiar);
    }
}
