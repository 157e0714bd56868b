package org.thinkuknow.cues;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Queue;

/** Cuts a message into the words that the rules know, each with its place in the message; sentences stand apart. */
final class WordTokens extends Tokenizer {

    /** Between sentences lie so many places, more than a gap within a phrase may span. */
    static final int BETWEEN_SENTENCES = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordLists words;
    private final Letters letters = new Letters();
    private final Queue<Reading> waiting = new ArrayDeque<>();
    private String text = "";
    private int next;
    private int start;
    private int end;
    private boolean newSentence;

    WordTokens(WordLists words) {
        this.words = words;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var whole = new StringWriter();
        input.transferTo(whole);
        text = whole.toString();
        next = 0;
        end = 0;
        newSentence = false;
        waiting.clear();
    }

    @Override
    public boolean incrementToken() {
        if (waiting.isEmpty() && !readWord()) {
            return false;
        }
        var reading = waiting.remove();
        clearAttributes();
        term.append(reading.word());
        offset.setOffset(start, end);
        step.setPositionIncrement(reading.step() + (newSentence ? BETWEEN_SENTENCES : 0));
        newSentence = false;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(text.length(), text.length());
    }

    private boolean readWord() {
        while (next < text.length() && !Character.isLetterOrDigit(text.codePointAt(next))) {
            newSentence |= endsSentence(next) && end > 0;
            next += Character.charCount(text.codePointAt(next));
        }
        if (next >= text.length()) {
            return false;
        }
        start = next;
        while (next < text.length()) {
            var character = text.codePointAt(next);
            if (Character.isLetterOrDigit(character)) {
                letters.add(character);
                end = next + Character.charCount(character);
            } else if (!Letters.isUnseen(character)) {
                break;
            }
            next += Character.charCount(character);
        }
        words.readings(letters.take(), waiting);
        return true;
    }

    /** A dot within numbers or a row of dots, as children put it for a pause, ends nothing. */
    private boolean endsSentence(int place) {
        return switch (text.charAt(place)) {
            case '!', '?', ';' -> true;
            case '.' -> (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)))
                    && (place == 0 || text.charAt(place - 1) != '.');
            default -> false;
        };
    }
}
