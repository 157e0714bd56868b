package org.thinkuknow.schooltransfer;

/** Something about a file on its way cannot be done. The message is a sentence for the lead. */
public class TransferRefused extends RuntimeException {

    TransferRefused(String sentence) {
        super(sentence);
    }

    static void when(boolean so, String sentence) {
        if (so) {
            throw new TransferRefused(sentence);
        }
    }
}
