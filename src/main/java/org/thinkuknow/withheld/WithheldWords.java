package org.thinkuknow.withheld;

/**
 * Words that do not go out, at every place where they stand (decision 0091).
 *
 * @param words as they were typed or taken from the text, without blanks around them
 */
public record WithheldWords(String words, WhyWithheld why) {

    /** As many letters they may have. */
    public static final int LONGEST = 500;

    /** As many can be named at once. */
    public static final int MOST = 50;

    /** @throws WithheldRefused if there is nothing that can be found, or too much */
    public WithheldWords {
        words = words.strip();
        WithheldRefused.when(
                words.codePointCount(0, words.length()) > LONGEST, "Please name at most 500 characters at once.");
        WithheldRefused.when(
                !FoldedText.of(words).canBeSought(),
                "Please name words of at least two letters or digits. A single one is in every text.");
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "WithheldWords[" + why + "]";
    }
}
