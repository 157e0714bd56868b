package org.thinkuknow.notification;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignInChanged;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.NoticeWithoutDetails;
import org.thinkuknow.centre.OutgoingMail;

import java.util.Optional;

/**
 * Tells whoever has given an e-mail address that the way in which they sign in was changed, or is about to be. It holds no name and no
 * link that lets anybody in.
 */
@Component
class SignInWord {

    private static final Logger log = LoggerFactory.getLogger(SignInWord.class);

    private final ReachRows reaches;
    private final Schools schools;
    private final OutgoingMail mail;
    private final Centre centre;

    SignInWord(ReachRows reaches, Schools schools, OutgoingMail mail, Centre centre) {
        this.reaches = reaches;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
    }

    @MailReaction
    void send(SignInChanged changed) {
        mail.send(
                "sign-in " + changed.id(),
                () -> addressOf(changed.username()).map(address -> new Letter(changed, address)));
    }

    private Optional<String> addressOf(String username) {
        return reaches.addressOf(username).or(() -> schools.addressOf(username));
    }

    /** Of one change to one person. */
    private final class Letter implements OutgoingMail.Letter {

        private final SignInChanged changed;
        private final String address;

        private Letter(SignInChanged changed, String address) {
            this.changed = changed;
            this.address = address;
        }

        @Override
        public String id() {
            return "sign-in-" + changed.id();
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            new NoticeWithoutDetails(
                            address,
                            "%s\n%s"
                                    .formatted(
                                            changed.change().sentence(),
                                            changed.change().advice()),
                            changed.change().ask(),
                            changed.change().path())
                    .fill(mail, centre);
        }

        @Override
        public void left() {
            log.info("Word of a changed sign-in is on its way");
        }

        @Override
        public void refused() {
            log.warn("Word of a changed sign-in cannot be sent: the address takes no mail");
        }
    }
}
