package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Derived;
import org.thinkuknow.vault.Vault;

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
        return "r-" + reference.toLowerCase(Locale.ROOT) + "-"
                + signature(derived(reference).newest());
    }

    /** The reference of the first good mark in some headers. */
    Optional<String> referenceIn(String headers) {
        return TOKEN.matcher(headers)
                .results()
                .filter(found -> derived(found.group(1).toUpperCase(Locale.ROOT))
                        .is(found.group(2).toLowerCase(Locale.ROOT), ThreadTokens::signature))
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private Derived derived(String reference) {
        return vault.derive("mail thread", reference);
    }

    private static String signature(byte[] made) {
        return HexFormat.of().formatHex(Arrays.copyOf(made, SIGNATURE_BYTES));
    }
}
