package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.util.HexFormat;
import java.util.Locale;

/**
 * Codes of invitations. They are made of the server's key and a salt and stand nowhere; of each only a keyed hash is stored. Another salt
 * makes the earlier code worthless.
 */
@Component
class InvitationCodes {

    private static final int BYTES_OF_A_LINK = 16;
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final int LETTERS_OF_A_CODE = 16;
    private static final int IN_A_GROUP = 4;
    private static final int LONGEST = 64;

    private final Vault vault;

    InvitationCodes(Vault vault) {
        this.vault = vault;
    }

    /** The code in a link: 128 bits. */
    String ofLink(String reference, String salt) {
        return HexFormat.of().formatHex(bytes("invitation link", reference, salt), 0, BYTES_OF_A_LINK);
    }

    /** The code of a letter, of four groups of four letters that are not taken for one another: 67 bits. */
    String ofLetter(String reference, String salt) {
        var bytes = bytes("invitation letter", reference, salt);
        var code = new StringBuilder();
        for (var place = 0; place < LETTERS_OF_A_CODE; place++) {
            if (place > 0 && place % IN_A_GROUP == 0) {
                code.append('-');
            }
            var number = Byte.toUnsignedInt(bytes[2 * place]) << Byte.SIZE | Byte.toUnsignedInt(bytes[2 * place + 1]);
            code.append(LETTERS.charAt(number % LETTERS.length()));
        }
        return code.toString();
    }

    private byte[] bytes(String purpose, String reference, String salt) {
        return vault.hash(purpose, reference + "\n" + salt);
    }

    /** What is stored of a code, however it is spaced and in whichever letters it was typed. */
    byte[] hash(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), LONGEST));
        return vault.hash("invitation", start.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }
}
