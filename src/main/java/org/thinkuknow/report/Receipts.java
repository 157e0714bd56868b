package org.thinkuknow.report;

import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Five short words that open a report again. They are made from the submission id with the server's key: the same
 * submission always has the same receipt, nobody without the key can make one, and only a keyed hash of it is stored.
 * Five words of 1,024 hold 50 bits.
 */
@Component
class Receipts {

    private static final String FILE = "words/receipt-words.txt";
    private static final int LIST_LENGTH = 1_024;
    private static final int BITS_PER_WORD = 10;
    private static final int WORDS = 5;
    private static final String PURPOSE = "receipt";

    private final List<String> words;
    private final Vault vault;

    Receipts(ContentFiles files, Vault vault) {
        this.words = files.text(FILE).orElse("").lines().toList();
        this.vault = vault;
        if (words.size() != LIST_LENGTH || new HashSet<>(words).size() != LIST_LENGTH) {
            throw new IllegalStateException("content/%s must hold %d different words".formatted(FILE, LIST_LENGTH));
        }
    }

    /** The receipt that is given to a new submission. */
    String receiptOf(String submission) {
        return inWords(vault.derive(PURPOSE, submission).newest());
    }

    /** The receipt that a submission was given, whichever key made it. */
    String receiptOf(String submission, byte[] hash) {
        return vault.everDerived(PURPOSE, submission).stream()
                .map(this::inWords)
                .filter(receipt -> hashOf(receipt).is(hash))
                .findFirst()
                .orElseGet(() -> receiptOf(submission));
    }

    private String inWords(byte[] made) {
        var bits = ByteBuffer.wrap(made).getLong();
        var chosen = new ArrayList<String>();
        for (var i = 0; i < WORDS; i++) {
            chosen.add(words.get((int) (bits >>> (Long.SIZE - BITS_PER_WORD * (i + 1))) & (LIST_LENGTH - 1)));
        }
        return String.join(" ", chosen);
    }

    /** The hash under which a report is found, however the words were typed: capitals, commas, dashes, line ends. */
    KeyedHash hashOf(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return vault.hash("receipt lookup", plain);
    }
}
