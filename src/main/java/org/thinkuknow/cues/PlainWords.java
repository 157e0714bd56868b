package org.thinkuknow.cues;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words as children type them: no capitals, no accents, no apostrophes, no emoji in between. */
final class PlainWords extends Analyzer {

    private static final Pattern WITHIN_WORDS = Pattern.compile("['’‘`\\p{Cf}\\x{FE0F}]");
    private static final Pattern EMOJI = Pattern.compile("[\\p{So}\\p{Sk}]");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(EMOJI, " ", new PatternReplaceCharFilter(WITHIN_WORDS, "", reader));
    }

    List<String> of(String text) {
        var words = new ArrayList<String>();
        try (var tokens = tokenStream("words", text)) {
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
