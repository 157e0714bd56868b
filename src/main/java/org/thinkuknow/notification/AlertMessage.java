package org.thinkuknow.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.util.Properties;

/** An e-mail that keeps the Message-ID it was given, however often it is sent. */
class AlertMessage extends MimeMessage {

    private final String id;

    AlertMessage(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
