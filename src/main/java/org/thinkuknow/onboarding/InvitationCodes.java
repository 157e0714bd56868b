package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

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
    private final InvitationRows rows;

    InvitationCodes(Vault vault, InvitationRows rows) {
        this.vault = vault;
        this.rows = rows;
    }

    /** The code in a link: 128 bits. */
    String ofLink(String reference, String salt) {
        return given("invitation link", reference, salt, InvitationCodes::link);
    }

    private static String link(byte[] made) {
        return HexFormat.of().formatHex(made, 0, BYTES_OF_A_LINK);
    }

    /** The code of a letter, of four groups of four letters that are not taken for one another: 67 bits. */
    String ofLetter(String reference, String salt) {
        return given("invitation letter", reference, salt, InvitationCodes::letter);
    }

    private static String letter(byte[] bytes) {
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

    /** The code that is kept of this salt, whichever key made it; else that of the newest key. */
    private String given(String purpose, String reference, String salt, Function<byte[], String> form) {
        var codes = vault.everDerived(purpose, reference + "\n" + salt).stream()
                .map(form)
                .toList();
        return codes.size() == 1
                ? codes.getFirst()
                : codes.stream()
                        .filter(code -> rows.ofCode(hash(code)).isPresent())
                        .findFirst()
                        .orElseGet(codes::getFirst);
    }

    /** What is stored of a code, however it is spaced and in whichever letters it was typed. */
    KeyedHash hash(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), LONGEST));
        return vault.hash("invitation", start.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }
}
