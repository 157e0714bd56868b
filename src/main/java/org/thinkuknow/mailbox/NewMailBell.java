package org.thinkuknow.mailbox;

import jakarta.mail.Message;
import org.springframework.integration.mail.inbound.ImapMailReceiver;

/**
 * Waits for the server to announce a mail and then only says so. Spring Integration would mark mails before their report is
 * stored, and would stop at one that it cannot copy; {@link Mailbox} does neither.
 */
class NewMailBell extends ImapMailReceiver {

    private static final String RING = "new mail";

    NewMailBell(MailboxSettings settings) {
        super("%s://%s:%d/%s".formatted(ImapSession.PROTOCOL, settings.host(), settings.port(), settings.folder()));
        setJavaMailProperties(ImapSession.properties(settings));
        setJavaMailAuthenticator(ImapSession.authenticator(settings));
        setShouldMarkMessagesAsRead(false);
        setShouldDeleteMessages(false);
    }

    /** The folder is opened anew for the next wait, so that the same mail is not announced for ever. */
    @Override
    public Object[] receive() {
        closeFolder();
        return new Object[] {RING};
    }

    @Override
    protected Message[] searchForNewMessages() {
        return new Message[0];
    }
}
