package org.thinkuknow.vault;

import java.util.Arrays;
import java.util.Base64;

/** The part of an address that nobody can guess. It is stored nowhere but made anew from a reference (decision 0004). */
public class LinkKeys {

    private static final int KEY_BYTES = 18;

    private final Vault vault;
    private final String purpose;

    /** @param purpose keeps keys of one kind of link apart from those of another */
    public LinkKeys(Vault vault, String purpose) {
        this.vault = vault;
        this.purpose = purpose;
    }

    /** The key of a reference, in letters that an address may hold. */
    public String of(String reference) {
        return text(vault.derive(purpose, reference).newest());
    }

    /** Whether that is the key; asked before any row is locked, so that a stranger keeps nobody waiting. */
    public boolean isOf(String reference, String key) {
        return vault.derive(purpose, reference).is(key, LinkKeys::text);
    }

    private static String text(byte[] made) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(made, KEY_BYTES));
    }
}
