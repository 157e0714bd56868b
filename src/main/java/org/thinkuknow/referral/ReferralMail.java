package org.thinkuknow.referral;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.MailCameBack;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.centre.UrgentReaction;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells an agency that something waits, and nothing more. While the mail server is away the event stays open and is tried again.
 * An address that takes no mail is told to the supervisors on call and shown on the case: the agency has to be called. Whenever a
 * mail is sent again it has the same Message-ID and the same link.
 */
@Component
class ReferralMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralMail.class);
    private static final String BEFORE_REFERENCE = "referral-";
    private static final Pattern OURS =
            Pattern.compile("(?i)" + BEFORE_REFERENCE + "([0-9A-Z]{5}-[0-9A-Z]{5}-\\d{1,4})");
    private static final String TEXT = """
            To whoever is on duty at %s

            A child-protection referral waits for you, reference %s.
            %s
            Open it here, read it and acknowledge it:
            %s

            The page asks for a code of six digits, which is good once and for ten minutes. The officer at
            the centre reads it to you on the telephone, once you sit at the page: %5$s
            Give the reference. The browser in which you type it needs no other.

            This message holds no details on purpose. The link works for three days, and for three more
            once the referral is acknowledged. Please do not forward it outside your duty desk.
            """;

    private final ReferralRepository referrals;
    private final ReferralLocks locks;
    private final TransactionTemplate transaction;
    private final OutgoingMail mail;
    private final AgencyMail agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralMail(
            ReferralRepository referrals,
            ReferralLocks locks,
            TransactionTemplate transaction,
            OutgoingMail mail,
            AgencyMail agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.locks = locks;
        this.transaction = transaction;
        this.mail = mail;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    @MailReaction
    void send(Referrals.Made made) {
        mail.send(
                "referral " + made.referral(),
                () -> referrals
                        .findById(made.referral())
                        .filter(Referral::isToBeSent)
                        .map(Letter::new));
    }

    /**
     * A server far away may take a mail and report later that it reaches nobody: the agency was not told, as if its own server had
     * said so at once. Of several addresses one that fails is enough to ring.
     */
    @UrgentReaction
    void hear(MailCameBack back) {
        var ours = OURS.matcher(back.id());
        if (ours.matches()) {
            transaction.executeWithoutResult(status -> locks.take(ours.group(1).toUpperCase(Locale.ROOT))
                    .filter(referral -> referral.isSent() && referral.isAwaited())
                    .map(Letter::new)
                    .ifPresent(Letter::refused));
        }
    }

    /** The e-mail about one referral. An officer may have changed the referral while it left, so it is read anew. */
    private final class Letter implements OutgoingMail.Letter {

        private final Referral referral;

        private Letter(Referral referral) {
            this.referral = referral;
        }

        @Override
        public String id() {
            return BEFORE_REFERENCE + referral.reference();
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            agencies.fill(mail, referral, "A referral waits for you:", TEXT);
        }

        @Override
        public void left() {
            referrals.noteSent(referral.reference(), clock.instant());
            events.publishEvent(new ReferralChanged(referral.caseReference()));
            log.info("Referral {} is on its way", referral.reference());
        }

        @Override
        public void refused() {
            var now = clock.instant();
            referrals.noteRefused(referral.reference(), now);
            agencies.refused(referral, "the e-mail about referral " + referral.reference(), now);
            events.publishEvent(new ReferralChanged(referral.caseReference()));
            log.warn("Referral {} cannot be sent: the address takes no mail", referral.reference());
        }
    }
}
