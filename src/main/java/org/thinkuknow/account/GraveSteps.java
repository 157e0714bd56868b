package org.thinkuknow.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.shell.SignInAgain;

/** Asks before a form is filled in whose last press would ask: what is chosen there would have to be chosen once more. */
@Service
public class GraveSteps {

    /**
     * Goes on for whoever has shown a short time ago who they are.
     *
     * @throws SignInAgain for anybody else
     */
    @PreAuthorize(Role.ANY)
    @AsksAgain
    public void begin() {
        // The guards have said all there is to say.
    }
}
