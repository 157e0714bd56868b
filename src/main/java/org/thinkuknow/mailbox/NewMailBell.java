package org.thinkuknow.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.springframework.integration.mail.inbound.ImapMailReceiver;
import org.springframework.messaging.support.MessageBuilder;

import static java.util.Objects.requireNonNull;

/**
 * Waits for the server to announce a mail and then only says so. Spring Integration would mark mails before their report is
 * stored, and would stop at one that it cannot copy; {@link Mailbox} does neither.
 */
class NewMailBell extends ImapMailReceiver {

    private static final String RING = "new mail";

    private int mailsAtLastRing = -1;

    NewMailBell(MailboxSettings settings) {
        super("%s://%s:%d/%s".formatted(ImapSession.PROTOCOL, settings.host(), settings.port(), settings.folder()));
        setJavaMailProperties(ImapSession.properties(settings));
        setJavaMailAuthenticator(ImapSession.authenticator(settings));
        setShouldMarkMessagesAsRead(false);
        setShouldDeleteMessages(false);
    }

    /**
     * A mail that came while the last one was filed, or while the connection was lost, is not announced: unread mails ring
     * too, once for each number of mails, so that one that cannot be filed does not ring for ever.
     */
    @Override
    public void waitForNewMessages() throws MessagingException {
        openFolder();
        var mails = requireNonNull(getFolder()).getMessageCount();
        if (mails == mailsAtLastRing || getFolder().getUnreadMessageCount() == 0) {
            super.waitForNewMessages();
        }
        mailsAtLastRing = mails;
    }

    /** The folder is opened anew for the next wait, so that the same mail is not announced for ever. */
    @Override
    public Object[] receive() {
        closeFolder();
        return new Object[] {MessageBuilder.withPayload(RING).build()};
    }

    @Override
    protected Message[] searchForNewMessages() {
        return new Message[0];
    }
}
