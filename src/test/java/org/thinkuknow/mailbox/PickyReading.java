package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.centre.Centre;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads as the application does, but fails at each mail with the subject "hostile", and notes how many attempts were counted by then. */
class PickyReading {

    private final List<Integer> attempts = new ArrayList<>();
    private Class<? extends Throwable> failure = IllegalStateException.class;
    private boolean fails = true;

    void failWith(Class<? extends Throwable> other) {
        failure = other;
    }

    void recover() {
        fails = false;
    }

    List<Integer> attempts() {
        return List.copyOf(attempts);
    }

    MailReading with(Centre centre, MailboxSettings settings, JdbcClient database) {
        return new MailReading(centre, settings) {
            @Override
            ReadMail read(MimeMessage mail) throws MessagingException, IOException {
                if (fails && MailHeaders.text(mail, "Subject").equals("hostile")) {
                    attempts.add(database.sql("select coalesce(max(attempts), 0) from mailbox_attempt")
                            .query(Integer.class)
                            .single());
                    fail();
                }
                return super.read(mail);
            }
        };
    }

    private void fail() {
        try {
            PickyReading.<RuntimeException>asItIs(
                    failure.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void asItIs(Throwable any) throws T {
        throw (T) any;
    }
}
