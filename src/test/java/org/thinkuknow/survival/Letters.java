package org.thinkuknow.survival;

import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.thinkuknow.support.ChildWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** The e-mails that people write to an installation, and what comes back. */
final class Letters {

    private final Installation installation;

    Letters(Installation installation) {
        this.installation = installation;
    }

    /** Somebody writes to the centre; returns their address. */
    String writes() throws Exception {
        var sender =
                "sam.%s@home.example".formatted(UUID.randomUUID().toString().substring(0, 8));
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(sender);
        mail.setRecipients(MimeMessage.RecipientType.TO, "help@centre.example");
        mail.setSubject("hello");
        mail.setText(ChildWords.of("please help me"));
        mail.saveChanges();
        installation.mailbox().deliver(mail);
        return sender;
    }

    boolean isRead(String sender) throws Exception {
        for (var stored : installation
                .server()
                .getManagers()
                .getImapHostManager()
                .getInbox(installation.mailbox())
                .getMessages()) {
            if (stored.getMimeMessage().getFrom()[0].toString().equals(sender)) {
                return stored.isSet(Flags.Flag.SEEN);
            }
        }
        return false;
    }

    /** What arrived at an address, the first first. */
    List<String> at(String address) throws Exception {
        var arrived = new ArrayList<String>();
        for (var mail : installation.server().getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().contains(address)) {
                arrived.add(mail.getContent().toString());
            }
        }
        return arrived;
    }

    long answersTo(String sender) throws Exception {
        var answers = 0;
        for (var mail : installation.server().getReceivedMessages()) {
            answers += mail.getAllRecipients()[0].toString().equals(sender) ? 1 : 0;
        }
        return answers;
    }
}
