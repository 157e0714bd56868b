package org.thinkuknow.onboarding;

import jakarta.mail.MessagingException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.NoticeWithoutDetails;
import org.thinkuknow.centre.OutgoingMail;

import java.util.Optional;

/** E-mails that tell a lead to look at the page of their school's staff, and nothing more. */
@Component
class LeadNotices {

    private final Schools schools;
    private final Centre centre;

    LeadNotices(Schools schools, Centre centre) {
        this.schools = schools;
        this.centre = centre;
    }

    /** One of them; empty if somebody leads there no more, or has no address for notices. */
    Optional<OutgoingMail.Letter> to(String school, String username, String id, String said, String ask) {
        return schools.leadsOf(school).stream()
                .filter(lead ->
                        lead.username().equals(username) && !lead.noticesTo().isEmpty())
                .findFirst()
                .map(lead -> new Notice(lead, id, said, ask));
    }

    /** To one lead. */
    private final class Notice implements OutgoingMail.Letter {

        private final SafeguardingLead lead;
        private final String id;
        private final String said;
        private final String ask;

        private Notice(SafeguardingLead lead, String id, String said, String ask) {
            this.lead = lead;
            this.id = id;
            this.said = said;
            this.ask = ask;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void fill(MimeMessageHelper message) throws MessagingException {
            new NoticeWithoutDetails(lead.noticesTo(), said, ask, "/safeguarding/staff").fill(message, centre);
        }

        @Override
        public void left() {
            schools.noteNotices(lead.username(), true);
        }

        @Override
        public void refused() {
            schools.noteNotices(lead.username(), false);
        }
    }
}
