package org.thinkuknow.account;

import java.util.UUID;

/**
 * Published, in the transaction that does it, when the way in which somebody signs in was changed, or is about to be: they are told, so
 * that they hear of it when it was somebody else (OWASP ASVS 5.0, 6.3.7).
 *
 * @param username whose
 * @param id       of this change and no other
 */
public record SignInChanged(String username, UUID id, Change change) {

    SignInChanged(String username, Change change) {
        this(username, UUID.randomUUID(), change);
    }

    /** What has changed. */
    public enum Change {
        PASSWORD_CHANGED("Your password was changed."),
        PASSWORD_GIVEN("An administrator has set a one-time password for you. Your own no longer works."),
        PASSKEY_ADDED("A passkey was added to your account."),
        PASSKEY_REMOVED("A passkey was removed from your account."),
        APP_ADDED("An app for codes was added to your account."),
        APP_REMOVED("The app for codes was removed from your account."),
        SIGN_IN_LINKED("Another organisation's sign-in was linked to your account."),
        SIGN_IN_UNLINKED("Another organisation's sign-in was removed from your account."),
        RECOVERY_ASKED(
                "An administrator has asked for a new way in to your account, because somebody said that you had lost your passkey or your "
                        + "phone. If you have not, sign in and stop it."),
        RECOVERED(
                "You have been given a new way in. Your old passkeys, your app for codes and your linked sign-ins no longer work.");

        private final String sentence;

        Change(String sentence) {
            this.sentence = sentence;
        }

        /** For the person, without a name. */
        public String sentence() {
            return sentence;
        }
    }
}
