package org.thinkuknow.shell;

import java.io.Serial;

/** A grave step was not taken, because whoever asked for it signed in too long ago, or in another network (decision 0122). */
public class SignInAgain extends RuntimeException implements KindRefusal {

    /** Where a page leads whoever reads this: it asks for the sign-in, and comes back to the page it was asked from. */
    public static final String ADDRESS = "/account/again";

    @Serial
    private static final long serialVersionUID = 1;

    /** Nothing was done. */
    public SignInAgain() {
        super("They signed in too long ago");
    }

    @Override
    public String sentence() {
        return "Not done yet: you signed in more than 15 minutes ago, or have another network since, and this step asks"
                + " again who you are. You come back to this page, with what you typed. Choose again what you chose from a"
                + " list, and look it all through before you press.";
    }
}
