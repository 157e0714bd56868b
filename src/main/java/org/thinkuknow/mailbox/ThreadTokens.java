package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks our answers so that a reply finds its report. The mark holds the reference and 128 bits of a keyed hash of it:
 * whoever knows or guesses a reference cannot make one, so nobody writes into another child's report.
 */
@Component
class ThreadTokens {

    private static final Pattern TOKEN = Pattern.compile("(?i)\\br-([0-9a-z]{5}-[0-9a-z]{5})-([0-9a-f]{32})\\b");
    private static final int SIGNATURE_BYTES = 16;

    private final Vault vault;

    ThreadTokens(Vault vault) {
        this.vault = vault;
    }

    /** A mark that fits before the @ of an address and survives a change of capitals. */
    String of(String reference) {
        return "r-" + reference.toLowerCase(Locale.ROOT) + "-" + signature(reference);
    }

    /** The reference of the first good mark in some headers. */
    Optional<String> referenceIn(String headers) {
        return TOKEN.matcher(headers)
                .results()
                .filter(found -> {
                    var expected = signature(found.group(1).toUpperCase(Locale.ROOT));
                    return MessageDigest.isEqual(
                            expected.getBytes(StandardCharsets.US_ASCII),
                            found.group(2).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
                })
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private String signature(String reference) {
        return HexFormat.of().formatHex(Arrays.copyOf(vault.hash("mail thread", reference), SIGNATURE_BYTES));
    }
}
