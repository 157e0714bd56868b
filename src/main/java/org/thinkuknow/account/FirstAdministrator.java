package org.thinkuknow.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.Centre;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * Lets whoever can read the log of a new installation open its first account, once. Wrong tries are not counted: 80 random bits
 * are not guessed, and a count would let any stranger use up the owner's tries.
 */
@Service
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int CODE_BYTES = 16;

    private final Staff staff;
    private final Centre centre;
    private String code = "";

    FirstAdministrator(Staff staff, Centre centre) {
        this.staff = staff;
        this.centre = centre;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void offer() {
        if (staff.hasNobody()) {
            var bytes = new byte[CODE_BYTES];
            new SecureRandom().nextBytes(bytes);
            code = HexFormat.of().formatHex(bytes);
            log.warn(
                    "Nobody can sign in yet. Open {}/first-administrator and enter the code {} (it works once).",
                    centre.baseUrl(),
                    code);
        }
    }

    /** Whether a first account can still be opened here. */
    public synchronized boolean isWanted() {
        return !code.isEmpty() && staff.hasNobody();
    }

    /**
     * Opens the first account.
     *
     * @throws NewAccount.Refused if the code is wrong or was used, or the password is easy to guess
     */
    public synchronized void open(String enteredCode, String username, String fullName, String password) {
        if (!isWanted()
                || !MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8),
                        enteredCode.strip().getBytes(StandardCharsets.UTF_8))) {
            throw new NewAccount.Refused("That is not the code in the log.");
        }
        staff.openAccount(new NewAccount(username, fullName, password, Set.of(Role.ADMIN)));
        code = "";
    }
}
