package org.thinkuknow.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** The mails of a folder that may be filed now, with who sent them: nothing else of them is read here. */
final class UnreadMails {

    /** Of more, the newest are looked at: what came before a flood was met before it. */
    private static final int MOST = 2_000;

    private static final List<String> SENDERS = List.of("Reply-To", "From", "Sender");
    private static final Session NONE = Session.getInstance(new Properties());

    private UnreadMails() {}

    /**
     * A mail that may be filed.
     *
     * @param sender what stands for whoever sent it
     */
    record Unread(Message mail, MailPlace place, String sender) {}

    /**
     * Finds them, in the order in which they came.
     *
     * @param resting the mails that are left alone now
     * @param nameOf  what stands for an address
     */
    static List<Unread> in(Folder folder, Set<Long> resting, Function<String, String> nameOf)
            throws MessagingException {
        var places = (UIDFolder) folder;
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        folder.fetch(unread, profile(UIDFolder.FetchProfileItem.UID));
        var due = new ArrayList<Message>();
        for (var mail : unread) {
            if (!resting.contains(places.getUID(mail))) {
                due.add(mail);
            }
        }
        var looked = due.subList(Math.max(0, due.size() - MOST), due.size());
        var senders = new FetchProfile();
        SENDERS.forEach(senders::add);
        folder.fetch(looked.toArray(Message[]::new), senders);
        var found = new ArrayList<Unread>();
        for (var mail : looked) {
            found.add(new Unread(
                    mail, new MailPlace(places.getUIDValidity(), places.getUID(mail)), nameOf.apply(sender(mail))));
        }
        return found;
    }

    /** The first mail of each sender before all others. */
    static List<Unread> firstOfEachFirst(List<Unread> mails, HourOfFiling hour) {
        var first = new ArrayList<Unread>();
        var others = new ArrayList<Unread>();
        var met = new HashSet<String>();
        mails.forEach(mail -> (hour.hasNoneOf(mail.sender()) && met.add(mail.sender()) ? first : others).add(mail));
        first.addAll(others);
        return first;
    }

    private static FetchProfile profile(FetchProfile.Item item) {
        var profile = new FetchProfile();
        profile.add(item);
        return profile;
    }

    private static String sender(Message mail) {
        try {
            var heading = new MimeMessage(NONE);
            for (var name : SENDERS) {
                for (var value : Arrays.asList(mail.getHeader(name) == null ? new String[0] : mail.getHeader(name))) {
                    heading.addHeader(name, value);
                }
            }
            return MailReading.sender(heading);
        } catch (MessagingException | RuntimeException unreadable) {
            return "";
        }
    }

    /** Where a mail lies in the mailbox, known before anything of it is read (RFC 9051, 2.3.1.1). */
    record MailPlace(long uidValidity, long uid) {}
}
