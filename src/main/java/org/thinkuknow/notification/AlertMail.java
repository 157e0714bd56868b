package org.thinkuknow.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sends each alert by e-mail, without a word of what waits, and writes down whether it left. How twice is excluded:
 * {@link OutgoingMail}.
 */
@Component
class AlertMail {

    private static final String OVERLOOKED = """
            Something was told to the centre, and some minutes later it still lay before nobody. The software has put it on the desk as \
            level one if it could. If you do not find it there, call whoever runs the software at once. It is""";

    private final AlertRows rows;
    private final AlertEnds ends;
    private final OutgoingMail mail;
    private final Centre centre;
    private final List<AlertPages> pages;
    private final Clock clock;

    AlertMail(AlertRows rows, AlertEnds ends, OutgoingMail mail, Centre centre, List<AlertPages> pages, Clock clock) {
        this.rows = rows;
        this.ends = ends;
        this.mail = mail;
        this.centre = centre;
        this.pages = pages;
        this.clock = clock;
    }

    /** What fails for now is written down, and the event stays open and is taken up again. */
    @MailReaction
    void send(Alerts.Made made) {
        mail.send(
                "alert " + made.alert(),
                () -> rows.due(made.alert()).map(alert -> new Letter(alert, rows.with(alert))));
    }

    /** An alert to one person, or several that were gathered for them. */
    private final class Letter implements OutgoingMail.Letter {

        private final Leaving alert;
        private final List<Leaving> all;

        private Letter(Leaving alert, List<Leaving> all) {
            this.alert = alert;
            this.all = all;
        }

        @Override
        public String id() {
            return "alert-" + alert.id();
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            var now = clock.instant();
            mail.setTo(new InternetAddress(alert.person().address(), true));
            mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            mail.setSubject("On call, " + AlertText.of(all, now));
            mail.setText("""
                    You are on call%s
                    %s
                    Please open %s

                    This message holds no details on purpose.
                    """.formatted(
                            AlertText.count(all) == 1 ? one(now) : several(now),
                            centre.testCopyInMails(),
                            AlertText.count(all) == 1
                                    ? "it now: " + page(alert.alerted().subject())
                                    : "the desk now: " + pages()));
        }

        private String one(Instant now) {
            return "%s, %s.\n%s."
                    .formatted(
                            alert.alerted().isOverlooked() ? ". " + OVERLOOKED : ", and something waits",
                            alert.alerted().subject(),
                            AlertText.of(alert, now));
        }

        private String several(Instant now) {
            return ", and %d things wait:\n%s".formatted(AlertText.count(all), AlertText.lines(all, now));
        }

        private String page(String subject) {
            return centre.baseUrl() + ownPage(subject).orElse("/triage/" + subject);
        }

        /** Where all of them are found, without a reference. */
        private String pages() {
            return all.stream()
                    .map(each ->
                            centre.baseUrl() + ownPage(each.alerted().subject()).orElse("/triage"))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        private Optional<String> ownPage(String subject) {
            return pages.stream().flatMap(each -> each.pageOf(subject).stream()).findFirst();
        }

        @Override
        public void left() {
            ends.left(all);
        }

        @Override
        public void waits() {
            ends.failed(all, MailFailure.FOR_NOW, "the mail server did not take it, it is tried again");
        }

        @Override
        public void refused() {
            ends.failed(all, MailFailure.FOR_GOOD, "the address takes no mail");
        }
    }
}
