package org.thinkuknow.disclosure;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.NoticeWithoutDetails;
import org.thinkuknow.centre.OutgoingMail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a lead in the morning that a task is due or overdue, and nothing more: no reference, no name, no word. */
@Component
class TaskNotice {

    private static final Logger log = LoggerFactory.getLogger(TaskNotice.class);

    private final LeadTaskRows rows;
    private final Schools schools;
    private final OutgoingMail mail;
    private final Centre centre;
    private final Clock clock;

    TaskNotice(LeadTaskRows rows, Schools schools, OutgoingMail mail, Centre centre, Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
    }

    @MailReaction
    void send(TaskMornings.Morning morning) {
        var id = UUID.nameUUIDFromBytes(
                "tasks %s %s".formatted(morning.username(), morning.day()).getBytes(StandardCharsets.UTF_8));
        mail.send(
                "tasks " + id,
                () -> schools.of(morning.username()).stream()
                        .flatMap(school -> schools.leadsOf(school.key()).stream())
                        .filter(lead -> lead.username().equals(morning.username())
                                && !lead.noticesTo().isEmpty()
                                && rows.isMorningDue(lead.username(), morning.day()))
                        .map(lead -> new Letter(lead, morning, id))
                        .findFirst());
    }

    /** One morning's letter to one lead. */
    private final class Letter implements OutgoingMail.Letter {

        private final SafeguardingLead lead;
        private final TaskMornings.Morning morning;
        private final UUID id;

        private Letter(SafeguardingLead lead, TaskMornings.Morning morning, UUID id) {
            this.lead = lead;
            this.morning = morning;
            this.id = id;
        }

        @Override
        public String id() {
            return "tasks-" + id;
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            new NoticeWithoutDetails(
                            lead.noticesTo(),
                            morning.what().stream()
                                    .map(TaskMornings.What::words)
                                    .collect(Collectors.joining("\n")),
                            "Please sign in and look at your desk",
                            "/safeguarding")
                    .fill(mail, centre);
        }

        @Override
        public void left() {
            rows.morningTold(lead.username(), morning.day(), clock.instant());
            schools.noteNotices(lead.username(), true);
            log.info("A notice about tasks is on its way");
        }

        @Override
        public void refused() {
            schools.noteNotices(lead.username(), false);
            log.warn("A notice about tasks cannot be sent: the address takes no mail");
        }
    }
}
