package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

import java.net.ConnectException;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class MailFailureTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 No such user, FOR_GOOD",
        "553, 553 mailbox name not allowed, FOR_GOOD",
        "556, 556 5.1.10 takes no mail, FOR_GOOD",
        "450, 450 4.2.1 mailbox busy, FOR_NOW",
        "452, 452 4.2.2 mailbox full, FOR_NOW",
        "530, 530 5.7.0 sign in first, FOR_NOW",
        "554, 554 relay access denied, FOR_NOW",
        "550, 550 5.7.1 you are blocked for an hour, FOR_NOW"
    })
    void anAddressThatNoServerTakesIsGivenUpAndARefusalOfUsIsNot(int code, String reply, MailFailure expected)
            throws Exception {
        var refused =
                new SMTPAddressFailedException(new InternetAddress("duty@police.example"), "RCPT TO", code, reply);
        assertThat(MailFailure.of(sending(new SendFailedException("Invalid Addresses", refused))))
                .isEqualTo(expected);
    }

    @Test
    void whatCannotBeAnAddressIsGivenUp() {
        var malformed = new AddressException("Local address starts with dot");
        assertThat(MailFailure.of(new MailPreparationException("could not be written", malformed)))
                .isEqualTo(MailFailure.FOR_GOOD);
        assertThat(MailFailure.of(sending(new SendFailedException("Invalid Addresses", malformed))))
                .isEqualTo(MailFailure.FOR_GOOD);
    }

    @Test
    void aServerThatIsAwayOrDoesNotTakeOurWordIsTriedAgain() {
        assertThat(MailFailure.of(sending(new MessagingException("Could not connect", new ConnectException()))))
                .isEqualTo(MailFailure.FOR_NOW);
        assertThat(MailFailure.of(new MailAuthenticationException(new MessagingException())))
                .isEqualTo(MailFailure.FOR_NOW);
        assertThat(MailFailure.of(sending(new SMTPSendFailedException(
                        "MAIL FROM", 550, "550 sender unknown", new MessagingException(), null, null, null))))
                .as("our own address is refused, not theirs")
                .isEqualTo(MailFailure.FOR_NOW);
    }

    private static MailException sending(Exception why) {
        return new MailSendException(Map.of("a mail", why));
    }
}
