package org.thinkuknow.schooltransfer;

/** What a lead writes about a file on its way. */
final class Words {

    private static final int LONGEST = 2_000;

    private Words() {}

    /** @throws TransferRefused if it is too long */
    static String checked(String words, String what) {
        var stripped = words.strip();
        TransferRefused.when(
                stripped.codePointCount(0, stripped.length()) > LONGEST,
                what + " is too long. Please use at most 2,000 characters.");
        return stripped;
    }

    /** @throws TransferRefused if it is empty or too long */
    static String needed(String reason) {
        var words = checked(reason, "The reason");
        TransferRefused.when(words.isEmpty(), "Please give the reason. A few words are enough.");
        return words;
    }
}
