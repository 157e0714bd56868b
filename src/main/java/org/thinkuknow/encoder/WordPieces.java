package org.thinkuknow.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a text into the word pieces that an encoder knows. src/learn/pieces.py does the same. */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String WITHIN = "##";

    private final Map<String, Integer> ids;
    private final int first;
    private final int last;
    private final int unknown;

    /** @param ids the number of each piece that the encoder knows */
    WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.first = id("[CLS]");
        this.last = id("[SEP]");
        this.unknown = id("[UNK]");
    }

    private int id(String piece) {
        var id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The encoder's list of pieces has no " + piece + ".");
        }
        return id;
    }

    /**
     * The pieces of a text between those of its ends.
     *
     * @param most    pieces of one window; a longer text is given in windows, each half over the one before
     * @param windows so many windows at most, from the beginning
     */
    List<long[]> of(String text, int most, int windows) {
        var pieces = pieces(text);
        var room = most - 2;
        var found = new ArrayList<long[]>();
        for (var start = 0;
                found.isEmpty() || start < pieces.size() - room / 2 && found.size() < windows;
                start += room / 2) {
            found.add(window(pieces.subList(start, Math.min(pieces.size(), start + room))));
            if (pieces.size() <= room) {
                break;
            }
        }
        return found;
    }

    private long[] window(List<Integer> pieces) {
        var window = new long[pieces.size() + 2];
        window[0] = first;
        for (var at = 0; at < pieces.size(); at++) {
            window[at + 1] = pieces.get(at);
        }
        window[window.length - 1] = last;
        return window;
    }

    private List<Integer> pieces(String text) {
        var pieces = new ArrayList<Integer>();
        var word = new StringBuilder();
        Normalizer.normalize(seen(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> {
                    if (letter == ' ' || isOwnWord(letter)) {
                        end(word, pieces);
                    }
                    if (letter != ' ') {
                        word.appendCodePoint(letter);
                        if (isOwnWord(letter)) {
                            end(word, pieces);
                        }
                    }
                });
        end(word, pieces);
        return pieces;
    }

    private void end(StringBuilder word, List<Integer> pieces) {
        if (!word.isEmpty()) {
            pieces.addAll(ofWord(word.toString()));
            word.setLength(0);
        }
    }

    private List<Integer> ofWord(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        var found = new ArrayList<Integer>();
        var start = 0;
        while (start < word.length()) {
            var end = word.length();
            while (end > start && !ids.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start) {
                return List.of(unknown);
            }
            found.add(ids.get(piece(word, start, end)));
            start = end;
        }
        return found;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : WITHIN + word.substring(start, end);
    }

    /** Without what is not seen; every kind of space is one. */
    private static String seen(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            var kind = Character.getType(letter);
            if (letter == '\t' || letter == '\n' || letter == '\r' || kind == Character.SPACE_SEPARATOR) {
                kept.append(' ');
            } else if (letter != 0 && letter != 0xFFFD && !isControl(kind)) {
                kept.appendCodePoint(letter);
            }
        });
        return kept.toString();
    }

    private static boolean isControl(int kind) {
        return switch (kind) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isOwnWord(int letter) {
        return letter < 128 ? letter > 32 && !Character.isLetterOrDigit(letter) : isMark(letter) || isHan(letter);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isHan(int letter) {
        return letter >= 0x4E00 && letter <= 0x9FFF
                || letter >= 0x3400 && letter <= 0x4DBF
                || letter >= 0xF900 && letter <= 0xFAFF;
    }
}
