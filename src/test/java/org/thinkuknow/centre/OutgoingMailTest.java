package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.PlatformTransactionManager;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class OutgoingMailTest {

    private final JavaMailSender server = mock();

    @Test
    void aLettersIdStandsBeforeTheSendersDomain() throws MessagingException {
        assertThat(sentBy("no-reply@centre.example").getMessageID()).isEqualTo("<alert-17@centre.example>");
        assertThat(sentBy("no-reply@other.example").getMessageID()).isEqualTo("<alert-17@other.example>");
    }

    @Test
    void aLetterHasItsSenderAndWhatItSays() throws Exception {
        var sent = sentBy("no-reply@centre.example");
        assertThat(sent.getFrom()).extracting(Object::toString).containsExactly("no-reply@centre.example");
        assertThat(sent.getSubject()).isEqualTo("Something waits – für Sie");
        assertThat(sent.getContent()).isEqualTo("It waits.");
    }

    /** Two nodes write at the same moment, and the database lets one of them try again. */
    @Test
    void aMailWhoseLeavingCannotBeWrittenDownAtOnceLeavesOnce() {
        var written = new AtomicInteger();
        send("no-reply@centre.example", new Letter() {
            @Override
            public void left() {
                if (written.incrementAndGet() < 3) {
                    throw new CannotAcquireLockException("deadlock");
                }
            }
        });
        assertThat(written).hasValue(3);
        verify(server, times(1)).send(any(MimeMessage.class));
    }

    private MimeMessage sentBy(String sender) {
        send(sender, new Letter());
        var sent = ArgumentCaptor.forClass(MimeMessage.class);
        verify(server, atLeastOnce()).send(sent.capture());
        return sent.getValue();
    }

    private void send(String sender, Letter letter) {
        JdbcClient database = mock(Answers.RETURNS_DEEP_STUBS);
        when(database.sql(anyString()).param(any()).update()).thenReturn(1);
        when(server.createMimeMessage()).thenReturn(new MimeMessage((Session) null));
        new OutgoingMail(
                        new SentOnce(database, Duration.ofMinutes(1), mock(PlatformTransactionManager.class)),
                        server,
                        new Centre("", "", "https://centre.example", URI.create("/"), sender, false))
                .send("alert 17", () -> Optional.of(letter));
    }

    /** A letter to nobody. */
    private static class Letter implements OutgoingMail.Letter {

        @Override
        public String id() {
            return "alert-17";
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            mail.setSubject("Something waits – für Sie");
            mail.setText("It waits.");
        }

        @Override
        public void left() {}

        @Override
        public void refused() {}
    }
}
