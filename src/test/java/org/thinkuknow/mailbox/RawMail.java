package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** A mail as it stands on the wire. */
record RawMail(String headers, byte[] body) {

    static RawMail from(String sender) {
        return new RawMail(
                        ("From: Sam <%s>\r\nTo: help@centre.example, Mum <mum@home.example>\r\nDate: Tue, 24 Nov 2026 "
                                        + "10:00:00 +0000\r\nMIME-Version: 1.0\r\n")
                                .formatted(sender),
                        new byte[0])
                .with("Message-ID", "<" + UUID.randomUUID() + "@home.example>");
    }

    RawMail with(String name, String value) {
        return new RawMail(headers + name + ": " + value + "\r\n", body);
    }

    RawMail text(String type, String text) {
        return text(type, text, StandardCharsets.UTF_8);
    }

    RawMail text(String type, String text, Charset bytes) {
        return new RawMail(
                headers + "Content-Type: " + type + "\r\n",
                text.replace("\n", "\r\n").getBytes(bytes));
    }

    /** A mail of several parts, each written with its own headers. */
    RawMail parts(String kind, String... parts) {
        var body = new StringBuilder();
        for (var part : parts) {
            body.append("--edge-").append(kind).append('\n').append(part).append('\n');
        }
        return text(
                "multipart/%s; boundary=\"edge-%s\"".formatted(kind, kind),
                body.append("--edge-").append(kind).append("--\n").toString());
    }

    byte[] bytes() {
        var head = (headers + "\r\n").getBytes(StandardCharsets.UTF_8);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    MimeMessage parsed() {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "RawMail";
    }
}
