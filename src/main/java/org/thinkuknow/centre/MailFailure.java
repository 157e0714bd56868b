package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an e-mail that did not leave can leave later. What an address will never take would be tried for ever. */
public enum MailFailure {

    /** The mail server is away, busy, or refuses us rather than the address: it is tried again. */
    FOR_NOW,
    /** The address cannot be written to, or its server says that it takes no mail: trying again is of no use, and a person has to know. */
    FOR_GOOD;

    /**
     * Replies to {@code RCPT TO} that are about the address alone (RFC 5321, 4.2.3; RFC 7504): others, such as 530 and
     * 554, are about the sender.
     */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(501, 510, 511, 521, 550, 551, 553, 556);
    /** A refusal for policy (RFC 3463, X.7.X): a sender who is blocked for an hour hears the same. */
    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

    /** Judges the failure of a mail to one address. */
    public static MailFailure of(MailException failure) {
        return failure instanceof MailParseException || causes(failure).anyMatch(MailFailure::namesTheAddress)
                ? FOR_GOOD
                : FOR_NOW;
    }

    private static boolean namesTheAddress(Throwable cause) {
        return cause instanceof AddressException
                || cause instanceof SMTPAddressFailedException refused
                        && NO_SUCH_ADDRESS.contains(refused.getReturnCode())
                        && !POLICY.matcher(String.valueOf(refused.getMessage())).find();
    }

    /** Everything that is behind a failure: Spring keeps that of each mail beside the cause, and Jakarta Mail chains its own. */
    private static Stream<Throwable> causes(MailException failure) {
        var first = failure instanceof MailSendException sending
                ? sending.getFailedMessages().values().stream()
                : Stream.<Exception>empty();
        return Stream.concat(Stream.ofNullable(failure.getCause()), first).flatMap(MailFailure::chain);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        var chain = Stream.<Throwable>builder();
        for (@Nullable Throwable each = failure; each != null; each = next(each)) {
            chain.add(each);
        }
        return chain.build();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : cause.getCause();
    }
}
