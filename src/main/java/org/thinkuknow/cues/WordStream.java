package org.thinkuknow.cues;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.List;

/** Hands words that were read already to Lucene. */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<MessageWords.Word> words;
    private int next;
    private int reading;
    private int place;

    WordStream(List<MessageWords.Word> words) {
        this.words = words;
    }

    @Override
    public void reset() {
        next = 0;
        reading = 0;
        place = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next >= words.size()) {
            return false;
        }
        var word = words.get(next);
        clearAttributes();
        term.append(word.readings().get(reading));
        offset.setOffset(word.start(), word.end());
        step.setPositionIncrement(word.place() - place);
        place = word.place();
        reading++;
        if (reading == word.readings().size()) {
            reading = 0;
            next++;
        }
        return true;
    }
}
