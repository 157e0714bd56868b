package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * An e-mail that says that something waits and where, and nothing that anybody who reads along could use: no name, no reference, no word.
 *
 * @param to   the address of whoever is told
 * @param said what may be said, in whole sentences; each on a line
 * @param ask  what to do, ending where the address follows
 * @param path of the page, on this application
 * @param urgent whether it begins with "Urgent": a child may be in danger
 */
public record NoticeWithoutDetails(String to, String said, String ask, String path, boolean urgent) {

    /** One that is not urgent. */
    public NoticeWithoutDetails(String to, String said, String ask, String path) {
        this(to, said, ask, path, false);
    }

    /** Writes it. */
    public void fill(MimeMessageHelper mail, Centre centre) throws MessagingException {
        mail.setTo(to);
        mail.setSubject(
                urgent
                        ? "Urgent: something is waiting for you in Think U Know"
                        : "Something is waiting for you in Think U Know");
        mail.setText("""
                %s
                %s
                %s: %s

                This message deliberately contains no details.
                """.formatted(said.strip(), centre.testCopyInMails(), ask, centre.baseUrl() + path));
        if (urgent) {
            mail.setPriority(1);
        }
        mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
    }

    /** Never the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NoticeWithoutDetails[" + path + "]";
    }
}
