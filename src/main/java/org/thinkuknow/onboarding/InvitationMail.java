package org.thinkuknow.onboarding;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.onboarding.Invitation.MailState;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends invitations, with a link and no name, and tells leads that somebody asks. One that was taken back meanwhile is not sent. */
@Component
class InvitationMail {

    private static final Logger log = LoggerFactory.getLogger(InvitationMail.class);

    private final InvitationRows rows;
    private final InvitationText text;
    private final LeadNotices notices;
    private final OutgoingMail mail;
    private final Clock clock;

    InvitationMail(InvitationRows rows, InvitationText text, LeadNotices notices, OutgoingMail mail, Clock clock) {
        this.rows = rows;
        this.text = text;
        this.notices = notices;
        this.mail = mail;
        this.clock = clock;
    }

    @MailReaction
    void send(InvitationMaking.MailDue due) {
        mail.send(
                "invitation %s %s".formatted(due.salt(), due.at()),
                () -> rows.find(due.reference())
                        .filter(found -> found.salt().equals(due.salt()) && found.isOpen(clock.instant()))
                        .filter(found -> found.mail() == MailState.WAITS)
                        .map(found -> new Letter(found, due.at())));
    }

    @MailReaction
    void send(InvitationMaking.LeadAsked due) {
        var id = UUID.nameUUIDFromBytes((due.reference() + due.salt() + due.lead() + due.at()).getBytes(UTF_8));
        mail.send("somebody asks to lead " + id, () -> notice(due, id));
    }

    private Optional<OutgoingMail.Letter> notice(InvitationMaking.LeadAsked due, UUID id) {
        return rows.find(due.reference())
                .filter(found -> found.isOpen(clock.instant()) && found.proof() == LeadProof.LEAD_DECIDES)
                .flatMap(found -> notices.to(
                        due.school(),
                        due.lead(),
                        "somebody-asks-to-lead-" + id,
                        "Somebody has asked to be a safeguarding lead for your school in Think U Know.",
                        "If you do not know who it is, please refuse. Sign in to answer"));
    }

    /** The e-mail to whoever is asked, or asks. */
    private final class Letter implements OutgoingMail.Letter {

        private final Invitation invitation;
        private final String at;

        private Letter(Invitation invitation, String at) {
            this.invitation = invitation;
            this.at = at;
        }

        @Override
        public String id() {
            return "invitation-%s-%s".formatted(invitation.salt(), at);
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            message.setTo(new InternetAddress(invitation.who().mail(), true));
            message.setSubject(text.subject(invitation));
            message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            message.setText(text.of(invitation));
        }

        @Override
        public void left() {
            rows.noteMail(invitation.reference(), invitation.salt(), MailState.SENT);
        }

        @Override
        public void refused() {
            rows.noteMail(invitation.reference(), invitation.salt(), MailState.REFUSED);
            log.warn("Invitation {} cannot be sent: the address takes no mail", invitation.reference());
        }
    }
}
