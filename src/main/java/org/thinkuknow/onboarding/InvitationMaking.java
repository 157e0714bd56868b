package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Schools;
import org.thinkuknow.onboarding.Invitation.MailState;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Makes invitations and has their e-mails sent, in the transaction of whoever calls. One address has one at a school. */
@Component
class InvitationMaking {

    /** How long one by e-mail is good. */
    static final Duration BY_MAIL = Duration.ofDays(14);
    /** How long one by letter is good: the post needs some days, and a school may be on holiday. */
    static final Duration BY_LETTER = Duration.ofDays(28);
    /** How long a request waits until an administrator makes a letter. */
    static final Duration UNTIL_LETTER = Duration.ofDays(90);

    private static final Duration DAY = Duration.ofDays(1);

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
     * @param at   when, in milliseconds: who has lost it gets it once more on another day
     */
    record MailDue(String reference, String salt, String at) {}

    /**
     * Somebody asks to be a lead of a school that has one.
     *
     * @param salt of their request
     * @param lead who is told, by username
     * @param at   when, in milliseconds
     */
    record LeadAsked(String reference, String salt, String school, String lead, String at) {}

    /** Under which reference an address is asked to a school, or asks for it. */
    String reference(String school, Who who, boolean teacher) {
        var hash = vault.name("reference of an invitation", "%s %s %s".formatted(school, teacher, who.address()));
        return HexFormat.of().formatHex(hash, 0, BYTES_OF_A_REFERENCE);
    }

    /** Whether there was none that is open. */
    boolean make(String school, LeadProof proof, Who who, @Nullable String askedBy) {
        var now = clock.instant();
        var areAsked = areLeadsAsked(school, now);
        var made = new Invitation(
                reference(school, who, proof == LeadProof.LEAD_ASKED),
                school,
                proof,
                who,
                salt(),
                askedBy,
                now,
                now.plus(goodFor(proof, false)),
                null,
                false,
                MailState.WAITS,
                null);
        if (!rows.add(made, linkHash(made))) {
            return false;
        }
        hasMail(made);
        if (!areAsked) {
            tellLeads(made);
        }
        return true;
    }

    private void hasMail(Invitation due) {
        events.publishEvent(new MailDue(due.reference(), due.salt(), now()));
    }

    /** Leads get one e-mail a day about whoever asks, however many do. */
    private boolean areLeadsAsked(String school, Instant now) {
        return rows.areLeadsAskedSince(school, now.minus(DAY));
    }

    private void tellLeads(Invitation asked) {
        if (asked.proof() == LeadProof.LEAD_DECIDES) {
            schools.leadsOf(asked.school())
                    .forEach(lead -> events.publishEvent(
                            new LeadAsked(asked.reference(), asked.salt(), asked.school(), lead.username(), now())));
        }
    }

    private String now() {
        return String.valueOf(clock.millis());
    }

    /** Sends an open one once more to whoever has lost it, with the same code, at most once a day. */
    void sendLost(String reference) {
        var now = clock.instant();
        rows.find(reference)
                .filter(found -> found.mail() != MailState.WAITS
                        && !found.madeAt().plus(DAY).isAfter(now))
                .ifPresent(found -> {
                    var areAsked = areLeadsAsked(found.school(), now);
                    if (rows.wake(found, now)) {
                        hasMail(found);
                        if (!areAsked) {
                            tellLeads(found);
                        }
                    }
                });
    }

    /** Sends an open one anew, proved in the same or another way by e-mail; what was sent before is worth nothing then. */
    boolean sendAnew(Invitation old, LeadProof proof, @Nullable String askedBy) {
        var now = clock.instant();
        var again = changed(old, proof, askedBy, MailState.WAITS, false);
        if (!rows.renew(old, again, linkHash(again), now)) {
            return false;
        }
        hasMail(again);
        return true;
    }

    /** Makes a code for a letter; an earlier letter is worth nothing then. */
    boolean makeLetter(Invitation old) {
        var letter = changed(old, LeadProof.LETTER, null, old.mail(), true);
        return rows.renew(
                old,
                letter,
                codes.hash(codes.ofLetter(letter.reference(), letter.salt())).fresh(),
                clock.instant());
    }

    /** Leaves it to the leads whom the school has meanwhile: its code is worth nothing. */
    void leaveToLead(Invitation old) {
        var now = clock.instant();
        var areAsked = areLeadsAsked(old.school(), now);
        var left = changed(old, LeadProof.LEAD_DECIDES, null, old.mail(), false);
        if (rows.renew(old, left, null, now) && !areAsked) {
            tellLeads(left);
        }
    }

    /** Has it proved by a letter, because the school has been here since: its code is worth nothing. */
    void leaveToLetter(Invitation old) {
        rows.renew(old, changed(old, LeadProof.LETTER, null, old.mail(), false), null, clock.instant());
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
                now.plus(goodFor(proof, withLetter)),
                null,
                false,
                mail,
                withLetter ? now : null);
    }

    private static Duration goodFor(LeadProof proof, boolean withLetter) {
        return switch (proof) {
            case LEAD_ASKED, OWN_DOMAIN -> BY_MAIL;
            case LEAD_DECIDES -> BY_LETTER;
            case LETTER -> withLetter ? BY_LETTER : UNTIL_LETTER;
        };
    }

    private byte @Nullable [] linkHash(Invitation made) {
        return made.goesByLink()
                ? codes.hash(codes.ofLink(made.reference(), made.salt())).fresh()
                : null;
    }

    private static String salt() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
