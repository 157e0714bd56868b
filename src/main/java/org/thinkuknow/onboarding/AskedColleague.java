package org.thinkuknow.onboarding;

import org.thinkuknow.centre.UkTime;

import java.time.Instant;

/**
 * An invitation as the leads of a school see it.
 *
 * @param state where it stands, in a sentence
 * @param open  whether it can be sent again or taken back
 */
public record AskedColleague(String reference, String name, String mail, String state, boolean open) {

    static AskedColleague of(Invitation each, Instant now) {
        return new AskedColleague(
                each.reference(), each.who().name(), each.who().mail(), state(each, now), each.isOpen(now));
    }

    private static String state(Invitation each, Instant now) {
        if (each.ended() != null) {
            return (each.used() ? "Opened an account on %s." : "Taken back on %s.").formatted(UkTime.day(each.ended()));
        }
        if (!each.isOpen(now)) {
            return "Has not answered in time. You can invite them again.";
        }
        return switch (each.mail()) {
            case WAITS -> "The e-mail is about to leave.";
            case SENT -> "Waiting for an answer until %s.".formatted(UkTime.day(each.expiresAt()));
            case REFUSED -> "This address takes no e-mail. Please take it back, and invite them with the right one.";
        };
    }

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "AskedColleague[" + reference + "]";
    }
}
