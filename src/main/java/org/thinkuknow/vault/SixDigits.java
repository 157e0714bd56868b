package org.thinkuknow.vault;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The second check of a link: a code of six digits that comes another way than the link. Like the link's key it is not stored anywhere
 * but made anew from the reference (decision 0011).
 */
public class SixDigits {

    /** Five guesses at a million codes; then somebody has to let whoever has the link try again. */
    public static final int MOST_WRONG = 5;

    private static final long CODES = 1_000_000L;

    private final Vault vault;
    private final String purpose;

    /** @param purpose keeps codes of one kind of link apart from those of another */
    public SixDigits(Vault vault, String purpose) {
        this.vault = vault;
        this.purpose = purpose;
    }

    /** The code of a reference, six digits. */
    public String of(String reference) {
        return text(vault.derive(purpose, reference).newest());
    }

    /** Whether that is the code, however its digits are spaced. */
    public boolean isOf(String reference, String code) {
        return vault.derive(purpose, reference).is(code.replaceAll("[\\s-]", ""), SixDigits::text);
    }

    /** Every code that a key has ever made of a reference, the newest first: of them the one that was given out is known by its hash. */
    public List<String> everOf(String reference) {
        return vault.everDerived(purpose, reference).stream()
                .map(SixDigits::text)
                .toList();
    }

    private static String text(byte[] made) {
        return "%06d".formatted(Math.floorMod(ByteBuffer.wrap(made).getLong(), CODES));
    }
}
