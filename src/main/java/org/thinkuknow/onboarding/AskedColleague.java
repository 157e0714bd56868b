package org.thinkuknow.onboarding;

import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.util.Set;

/**
 * An invitation as the leads of a school see it.
 *
 * @param state where it stands, in a sentence
 * @param open  whether it can be answered, sent again or taken back
 * @param link  whether it goes by a link, because a lead asked them or has agreed
 */
public record AskedColleague(String reference, String name, String mail, String state, boolean open, boolean link) {

    /** @param leads who leads at the school now: what somebody else gave opens nothing */
    static AskedColleague of(Invitation each, Set<String> leads, Instant now) {
        return new AskedColleague(
                each.reference(),
                each.who().name(),
                each.who().mail(),
                state(each, leads, now),
                each.isOpen(now),
                each.goesByLink());
    }

    private static String state(Invitation each, Set<String> leads, Instant now) {
        if (each.ended() != null) {
            return (each.used() ? "Opened an account on %s." : "Taken back on %s.").formatted(UkTime.day(each.ended()));
        }
        if (!each.isOpen(now)) {
            return "Did not answer in time.";
        }
        if (each.proof() == LeadProof.LEAD_DECIDES) {
            return "Asked on %s. Please answer by %s."
                    .formatted(UkTime.day(each.madeAt()), UkTime.day(each.expiresAt()));
        }
        if (each.askedBy() == null || !leads.contains(each.askedBy())) {
            return "Whoever sent this no longer leads here, so its link does not work. Please send it again.";
        }
        return switch (each.mail()) {
            case WAITS -> "The e-mail is about to be sent.";
            case SENT -> "Waiting for an answer until %s.".formatted(UkTime.day(each.expiresAt()));
            case REFUSED ->
                "The e-mail came back. Please take the invitation back and invite them at the right address.";
        };
    }

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "AskedColleague[" + reference + "]";
    }
}
