package org.thinkuknow.ask;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks up what a child types: no capitals, accents or apostrophes; word stems; words that mean the same become one; little
 * words go. The field {@link #PLAIN} holds the words as they were written, {@link #STEM} what the search compares.
 */
final class ChildrensWords extends Analyzer {

    static final String PLAIN = "plain";
    static final String STEM = "stem";
    private static final String STEM_ALONE = "stem-alone";
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’‘`´*\\p{Cf}\\x{FE0F}]");
    /** Three and more of one letter are meant as an accent: "soooo", "helpppp". */
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern POUNDS = Pattern.compile("[£$€](?=\\d)");
    private static final Pattern AND_OVER = Pattern.compile("(?<=\\d)\\+");
    private static final Pattern LETTER_A = Pattern.compile("(?<=\\p{L})@(?=\\p{L})");
    private static final Pattern LETTER_S = Pattern.compile("(?<=\\p{L})\\$(?=\\p{L}|\\b|$)");
    private static final List<String> LITTLE_WORDS = List.of("a", "an", "the", "and", "is", "it", "its", "of", "to", "do",
            "does", "did", "be", "been", "am", "are", "was", "im", "in", "on", "at", "so", "that", "this", "for", "with", "as", "ive", "just", "really",
            "if", "but", "or", "i", "me", "my", "u", "ur", "you", "your", "what", "can", "should", "shall", "will", "please", "hi", "has", "have", "had", "id", "ill", "there", "theres");

    private final SynonymMap sameMeaning;
    private final CharArraySet littleWords;

    private ChildrensWords(SynonymMap sameMeaning, CharArraySet littleWords) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.sameMeaning = sameMeaning;
        this.littleWords = littleWords;
    }

    /**
     * Words for the search.
     *
     * @param groups words and short phrases that mean the same; the first stands for all
     */
    static ChildrensWords with(List<List<String>> groups) {
        var map = new SynonymMap.Builder(true);
        try (var alone = new ChildrensWords(new SynonymMap.Builder(true).build(), CharArraySet.EMPTY_SET)) {
            for (var group : groups) {
                var first = joined(alone.tokens(STEM_ALONE, group.getFirst()));
                group.stream().skip(1).map(word -> joined(alone.tokens(STEM_ALONE, word))).filter(word -> word.length > 0 && first.length > 0 && !word.equals(first))
                        .forEach(word -> map.add(word, first, false));
            }
            return new ChildrensWords(map.build(), new CharArraySet(alone.tokens(STEM_ALONE, String.join(" ", LITTLE_WORDS)), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharsRef joined(List<String> words) {
        return SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
        if (!field.equals(PLAIN)) {
            words = new PorterStemFilter(words);
        }
        if (sameMeaning.fst != null && field.equals(STEM)) {
            words = new SynonymGraphFilter(words, sameMeaning, true);
        }
        return new TokenStreamComponents(tokens, field.equals(STEM) ? new StopFilter(words, littleWords) : words);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        var pounds = new PatternReplaceCharFilter(AND_OVER, " plus", new PatternReplaceCharFilter(POUNDS, " pounds ", reader));
        var letters = new PatternReplaceCharFilter(LETTER_S, "s", new PatternReplaceCharFilter(LETTER_A, "a", pounds));
        return new PatternReplaceCharFilter(DRAWN_OUT, "$1", new PatternReplaceCharFilter(WITHIN_WORDS, "", letters));
    }

    /** What a text becomes in a field. */
    List<String> tokens(String field, String text) {
        var words = new ArrayList<String>();
        try (var tokens = tokenStream(field, text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
