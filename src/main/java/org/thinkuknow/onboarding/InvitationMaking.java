package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Schools;
import org.thinkuknow.onboarding.Invitation.MailState;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/** Makes invitations and has their e-mails sent, in the transaction of whoever calls. One address has one at a school. */
@Component
class InvitationMaking {

    /** How long one by e-mail is good. */
    static final Duration BY_MAIL = Duration.ofDays(14);
    /** How long one by letter is good: the post needs some days, and a school may be on holiday. */
    static final Duration BY_LETTER = Duration.ofDays(28);

    private static final int BYTES_OF_A_REFERENCE = 16;

    private final InvitationRows rows;
    private final InvitationCodes codes;
    private final Vault vault;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationMaking(
            InvitationRows rows,
            InvitationCodes codes,
            Vault vault,
            Schools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.vault = vault;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An e-mail of an invitation is to be sent.
     *
     * @param salt of its code; with another one it is not due any more
     */
    record MailDue(String reference, String salt) {}

    /**
     * Somebody asks to be a lead of a school that has one.
     *
     * @param lead who is told, by username
     */
    record LeadAsked(String reference, String school, String lead) {}

    /** Under which reference an address is asked to a school, or asks for it. */
    String reference(String school, Who who, boolean teacher) {
        var hash = vault.hash("reference of an invitation", "%s %s %s".formatted(school, teacher, who.address()));
        return HexFormat.of().formatHex(hash, 0, BYTES_OF_A_REFERENCE);
    }

    /** Whether there was none that is open. */
    boolean make(String school, LeadProof proof, Who who, @Nullable String askedBy) {
        var now = clock.instant();
        var made = new Invitation(
                reference(school, who, proof == LeadProof.LEAD_ASKED),
                school,
                proof,
                who,
                salt(),
                askedBy,
                now,
                now.plus(proof == LeadProof.LETTER || proof == LeadProof.LEAD_DECIDES ? BY_LETTER : BY_MAIL),
                null,
                false,
                MailState.WAITS,
                null);
        if (!rows.add(made, linkHash(made))) {
            return false;
        }
        events.publishEvent(new MailDue(made.reference(), made.salt()));
        if (proof == LeadProof.LEAD_DECIDES) {
            tellLeads(made);
        }
        return true;
    }

    private void tellLeads(Invitation made) {
        schools.leadsOf(made.school())
                .forEach(lead -> events.publishEvent(new LeadAsked(made.reference(), made.school(), lead.username())));
    }

    /** Sends an open one anew, proved in the same or another way by e-mail; what was sent before is worth nothing then. */
    boolean sendAnew(Invitation old, LeadProof proof, @Nullable String askedBy) {
        var now = clock.instant();
        var again = changed(old, proof, askedBy, MailState.WAITS, false);
        if (!rows.renew(again, linkHash(again), now)) {
            return false;
        }
        events.publishEvent(new MailDue(again.reference(), again.salt()));
        return true;
    }

    /** Makes a code for a letter; an earlier letter is worth nothing then. */
    boolean makeLetter(Invitation old) {
        var letter = changed(old, LeadProof.LETTER, null, old.mail(), true);
        return rows.renew(letter, codes.hash(codes.ofLetter(letter.reference(), letter.salt())), clock.instant());
    }

    /** Leaves it to the leads whom the school has meanwhile: its code is worth nothing. */
    void leaveToLead(Invitation old) {
        if (rows.renew(changed(old, LeadProof.LEAD_DECIDES, null, old.mail(), false), null, clock.instant())) {
            tellLeads(old);
        }
    }

    private Invitation changed(
            Invitation old, LeadProof proof, @Nullable String askedBy, MailState mail, boolean withLetter) {
        var now = clock.instant();
        return new Invitation(
                old.reference(),
                old.school(),
                proof,
                old.who(),
                salt(),
                askedBy,
                old.madeAt(),
                now.plus(proof == LeadProof.LEAD_ASKED || proof == LeadProof.OWN_DOMAIN ? BY_MAIL : BY_LETTER),
                null,
                false,
                mail,
                withLetter ? now : null);
    }

    private byte @Nullable [] linkHash(Invitation made) {
        return made.goesByLink() ? codes.hash(codes.ofLink(made.reference(), made.salt())) : null;
    }

    private static String salt() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
