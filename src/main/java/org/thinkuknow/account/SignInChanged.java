package org.thinkuknow.account;

import java.util.UUID;

/**
 * Published, in the transaction that does it, when the way in which somebody signs in, or what they can do then, was changed, or is
 * about to be: they are told, so that they hear of it when it was somebody else (OWASP ASVS 5.0, 6.3.7; decision 0118).
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
                "You have been given a new way in. Your old passkeys, your app for codes and your linked sign-ins no longer work."),
        ENDED_BY_LEAD(
                "A safeguarding lead at your school has ended your account.",
                "You can still read what is public here",
                "/"),
        LEADS_NOW("You are now a safeguarding lead at your school.", Change.LOOK, "/safeguarding"),
        LEADS_NO_MORE("You are no longer a safeguarding lead at your school.", Change.LOOK, "/staff"),
        LEADS_CHANGED("Who leads safeguarding at your school has changed.", Change.LOOK, "/staff");

        private static final String LOOK = "Please sign in and look";
        private static final String BY_SCHOOL =
                "If you think that this is a mistake, please tell your administrator today.";

        private final String sentence;
        private final String advice;
        private final String ask;
        private final String path;

        Change(String sentence) {
            this.sentence = sentence;
            this.advice = "If that was not you and you did not ask for it, tell your administrator today.";
            this.ask = "Please sign in and look at your account";
            this.path = "/account";
        }

        Change(String sentence, String ask, String path) {
            this.sentence = sentence;
            this.advice = Change.BY_SCHOOL;
            this.ask = ask;
            this.path = path;
        }

        /** For the person, without a name. */
        public String sentence() {
            return sentence;
        }

        /** What to do if it should not be so. */
        public String advice() {
            return advice;
        }

        /** What to do otherwise, ending where the address of a page follows. */
        public String ask() {
            return ask;
        }

        /** The path of that page. */
        public String path() {
            return path;
        }
    }
}
