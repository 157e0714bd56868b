package org.thinkuknow.disclosure;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.ChairOfGovernors;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/**
 * Asks the chair of governors to expect a call from the officers, who have what is about the head. It says nothing else: no school, no
 * name, no reference, and not what it is about, because whoever opens the post may not be the chair (decision 0114).
 */
@Component
class ChairNotice {

    private static final Logger log = LoggerFactory.getLogger(ChairNotice.class);
    private static final String CALL_US = """
            If you have not heard from us by the end of the next working day, or want to be sure that this is from us,
            call %s. We never ask for a password.
            """;

    private final DisclosureRepository rows;
    private final Chronology chronology;
    private final GovernedSchools schools;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Clock clock;
    private final String telephone;

    /** @param telephone the number on which agencies call the centre; empty if there is none */
    ChairNotice(
            DisclosureRepository rows,
            Chronology chronology,
            GovernedSchools schools,
            OutgoingMail mail,
            Centre centre,
            Clock clock,
            @Value("${thinkuknow.referrals.telephone:}") String telephone) {
        this.rows = rows;
        this.chronology = chronology;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
        this.telephone = telephone.isBlank() ? "" : CALL_US.formatted(telephone.strip());
    }

    /** Whoever chairs the governors when it leaves is asked, and nobody whose address has become that of somebody at the school. */
    @MailReaction
    void send(ChairDue due) {
        mail.send(
                "chair " + due.disclosure(),
                () -> rows.findById(due.disclosure())
                        .flatMap(Disclosure::school)
                        .flatMap(schools::chairOf)
                        .filter(chair -> !chronology.has(due.disclosure(), StepKind.CHAIR_TOLD, "", null))
                        .map(chair -> new Letter(due.disclosure(), chair)));
    }

    /** A record about the head was signed, and its chair has to be asked. */
    record ChairDue(String disclosure) {}

    /** What the chair gets. */
    private final class Letter implements OutgoingMail.Letter {

        private final String disclosure;
        private final ChairOfGovernors chair;

        private Letter(String disclosure, ChairOfGovernors chair) {
            this.disclosure = disclosure;
            this.chair = chair;
        }

        @Override
        public String id() {
            return "chair-" + UUID.nameUUIDFromBytes(("chair " + disclosure).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            message.setTo(chair.mail());
            message.setSubject("For the chair of governors: please expect a call");
            message.setText("""
                    We are writing to you as chair of governors.
                    %s
                    The officers of %s would like to speak to you and will get in touch.
                    %sPlease do not share this message with anybody at the school until we have spoken.

                    If a child may be in danger now, call 999.

                    This message deliberately contains no details. Who we are: %s
                    """.formatted(
                            centre.testCopyInMails(),
                            centre.name().isBlank() ? "the national child protection centre" : centre.name(),
                            telephone,
                            centre.baseUrl()));
            message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
        }

        @Override
        public void left() {
            chronology.addOnce(disclosure, clock.instant(), StepKind.CHAIR_TOLD, "");
            log.info("The chair of governors is asked about {}", disclosure);
        }

        @Override
        public void refused() {
            chronology.addOnce(disclosure, clock.instant(), StepKind.CHAIR_NOT_TOLD, "");
            log.warn("The chair of governors cannot be asked about {}: the address takes no mail", disclosure);
        }
    }
}
