package org.thinkuknow.cues;

import java.util.ArrayList;
import java.util.List;

/** Cuts a message into the words that the rules know, each with its place in the message; sentences stand apart. */
final class MessageWords {

    /** Between sentences lie so many places, more than a gap within a phrase may span. */
    static final int BETWEEN_SENTENCES = 5;

    private final CharSequence text;
    private final WordLists words;
    private final Letters letters = new Letters();
    private final List<Word> read = new ArrayList<>();
    private int next;
    private int place;

    private MessageWords(CharSequence text, WordLists words) {
        this.text = text;
        this.words = words;
    }

    static List<Word> of(CharSequence text, WordLists words) {
        var message = new MessageWords(text, words);
        while (message.goToWord()) {
            message.readWord();
        }
        return message.read;
    }

    private boolean goToWord() {
        var newSentence = false;
        while (next < text.length() && !Character.isLetterOrDigit(Character.codePointAt(text, next))) {
            newSentence |= endsSentence(next);
            next += Character.charCount(Character.codePointAt(text, next));
        }
        if (newSentence && !read.isEmpty()) {
            place += BETWEEN_SENTENCES;
        }
        return next < text.length();
    }

    private void readWord() {
        var start = next;
        var end = next;
        while (next < text.length()) {
            var character = Character.codePointAt(text, next);
            next += Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                letters.add(character);
                end = next;
            } else if (!Letters.isUnseen(character)) {
                next -= Character.charCount(character);
                break;
            }
        }
        for (var readings : words.readings(letters.take())) {
            read.add(new Word(place++, readings, start, end));
        }
    }

    /** A dot within numbers or a row of dots, as children put it for a pause, ends nothing. */
    private boolean endsSentence(int at) {
        return switch (text.charAt(at)) {
            case '!', '?', ';' -> true;
            case '.' ->
                (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
                        && (at == 0 || text.charAt(at - 1) != '.');
            default -> false;
        };
    }

    /**
     * A word of a message.
     *
     * @param place    where it stands, counted in words; sentences lie {@link MessageWords#BETWEEN_SENTENCES} further apart
     * @param readings every way to read it: plain words, and the names of lists in brackets
     * @param start    of its first character in the text
     * @param end      just behind its last character
     */
    record Word(int place, List<String> readings, int start, int end) {}
}
