package org.thinkuknow.ask;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
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

/**
 * Breaks up what a child types: no capitals, accents or apostrophes; word stems; words that mean the same become one; little
 * words go. The field {@link #PLAIN} holds the words as they were written; any other field holds what the search compares.
 */
final class ChildrensWords extends Analyzer {

    static final String PLAIN = "plain";
    static final String MEANING = "meaning";
    static final String STEM_ALONE = "stem-alone";
    private static final SynonymMap NONE = built(new SynonymMap.Builder());
    private static final String LITTLE_WORDS = """
            a an the and is it its of to do does did be am are was im so that this for with as ive just really
            if but or i what please hi has have had id ill there theres""";

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
        var map = new SynonymMap.Builder();
        try (var alone = new ChildrensWords(NONE, CharArraySet.EMPTY_SET)) {
            for (var group : groups) {
                var first = joined(alone.tokens(STEM_ALONE, group.getFirst()));
                group.stream()
                        .map(word -> joined(alone.tokens(STEM_ALONE, word)))
                        .filter(word ->
                                word.length > 0) // the first, too, or one of its words is taken for another group's
                        .forEach(word -> map.add(word, first, false));
            }
            return new ChildrensWords(built(map), new CharArraySet(alone.tokens(STEM_ALONE, LITTLE_WORDS), false));
        }
    }

    private static SynonymMap built(SynonymMap.Builder map) {
        try {
            return map.build();
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
        var plain = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
        if (field.equals(PLAIN)) {
            return new TokenStreamComponents(tokens, plain);
        }
        TokenStream stems = new PorterStemFilter(plain);
        if (field.equals(STEM_ALONE)) {
            return new TokenStreamComponents(tokens, stems);
        }
        // Stems are compared with the groups before little words go: "no clothes", "or else".
        var meanings = sameMeaning.fst == null ? stems : new SynonymGraphFilter(stems, sameMeaning, false);
        return new TokenStreamComponents(tokens, new StopFilter(meanings, littleWords));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return Keystrokes.plain(reader);
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
