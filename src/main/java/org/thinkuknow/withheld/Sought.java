package org.thinkuknow.withheld;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that are sought in texts, however they are spaced there: as whole words, and a name with an s behind it too. */
final class Sought {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{9,}");
    /** How a telephone number begins, which is written in several ways. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:00)?(?:44)?0?");

    private static final int SHORTEST_NAME = 3;

    private final String letters;
    private final boolean number;
    private final int longest;

    Sought(String words) {
        var joined = FoldedText.of(words).joined();
        number = NUMBER.matcher(joined).matches();
        letters = number ? withoutBeginning(joined) : joined;
        longest = number ? letters.length() + 5 : letters.length() + 1;
    }

    private static String withoutBeginning(String digits) {
        return BEGINNING.matcher(digits).replaceFirst("");
    }

    /** Where they stand in a text. */
    List<Place> in(FoldedText text) {
        var places = new ArrayList<Place>();
        var words = text.words();
        for (var first = 0; first < words.size(); first++) {
            var last = endOf(words, first);
            if (last >= 0) {
                places.add(new Place(words.get(first).start(), words.get(last).end()));
            }
        }
        return places;
    }

    /** The last word of the longest place that begins with a word; -1 if none does. */
    private int endOf(List<FoldedText.Word> words, int first) {
        var all = new StringBuilder();
        var found = -1;
        for (var last = first; last < words.size() && all.length() < longest; last++) {
            all.append(words.get(last).letters());
            if (isIt(all.toString(), last == first)) {
                found = last;
            }
        }
        return found;
    }

    private boolean isIt(String joined, boolean oneWord) {
        if (number) {
            return joined.length() >= letters.length()
                    && withoutBeginning(joined).equals(letters);
        }
        return joined.equals(letters) || oneWord && isWithS(joined);
    }

    /** Whoever writes in haste leaves the apostrophe out. */
    private boolean isWithS(String joined) {
        return letters.length() >= SHORTEST_NAME
                && joined.length() == letters.length() + 1
                && joined.startsWith(letters)
                && joined.endsWith("s");
    }

    /** From a letter to before another. */
    record Place(int start, int end) {}
}
