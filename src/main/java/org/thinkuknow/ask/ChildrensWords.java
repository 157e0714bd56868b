package org.thinkuknow.ask;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
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
 * Breaks up what a child types: no capitals, accents or apostrophes; words that mean the same become one; little words go.
 * The field {@link #STEM} holds word stems, {@link #SOUND} what they sound like (double metaphone).
 */
final class ChildrensWords extends Analyzer {

    static final String STEM = "stem";
    static final String SOUND = "sound";
    private static final int LONGEST_SOUND = 8;
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’‘`\\p{Cf}\\x{FE0F}]");
    /** Three and more of one letter are meant as an accent: "soooo", "helpppp". */
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final CharArraySet LITTLE_WORDS = new CharArraySet(List.of("a", "an", "the", "and", "is", "it", "its", "of", "to", "do",
            "does", "did", "be", "been", "am", "are", "was", "im", "in", "on", "at", "so", "that", "this", "for", "with", "as", "ive", "just", "really",
            "if", "but", "or", "i", "me", "my", "u", "ur", "you", "your", "what", "can", "should", "shall", "will"), true);

    private final SynonymMap sameMeaning;

    private ChildrensWords(SynonymMap sameMeaning) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.sameMeaning = sameMeaning;
    }

    /**
     * Words for the search.
     *
     * @param groups words and short phrases that mean the same; the first stands for all
     */
    static ChildrensWords with(List<List<String>> groups) {
        var map = new SynonymMap.Builder(true);
        try (var plain = new ChildrensWords(new SynonymMap.Builder(true).build())) {
            for (var group : groups) {
                var first = joined(plain.tokens("plain", group.getFirst()));
                group.stream().skip(1).map(word -> joined(plain.tokens("plain", word))).filter(word -> word.length > 0 && first.length > 0)
                        .forEach(word -> map.add(word, first, false));
            }
            return new ChildrensWords(map.build());
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
        if (sameMeaning.fst != null) {
            words = new SynonymGraphFilter(words, sameMeaning, true);
        }
        if (field.equals(STEM) || field.equals(SOUND)) {
            words = new KStemFilter(new StopFilter(words, LITTLE_WORDS));
        }
        return new TokenStreamComponents(tokens, field.equals(SOUND) ? new DoubleMetaphoneFilter(words, LONGEST_SOUND, false) : words);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(DRAWN_OUT, "$1", new PatternReplaceCharFilter(WITHIN_WORDS, "", reader));
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
